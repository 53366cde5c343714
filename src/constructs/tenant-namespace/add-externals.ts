import { ServiceEntry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { externalHost } from '../../conventions/external-host';
import { meshProtocol } from '../../conventions/mesh-protocol';
import type { External } from '../../model/external';
import { externalResolution } from './external-resolution';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds a ServiceEntry for each external host, visible in this namespace only. It is named after the host, and
 * holds all ports of it: of two ServiceEntries for one host, a proxy may miss the ports of one
 * (istio/istio#61100).
 */
export function addExternals(scope: Construct, tenant: TenantSettings): void {
  const hostOf = (external: External) => externalHost(external, tenant.name);
  for (const host of new Set(tenant.externals.map(hostOf))) {
    const externals = tenant.externals.filter((external) => hostOf(external) === host);
    new ServiceEntry(scope, `external-${host}`, {
      metadata: { name: host, namespace: tenant.name, labels: commonLabels(tenant.project) },
      spec: {
        hosts: [host],
        location: 'MESH_EXTERNAL',
        ports: portsOf(externals),
        exportTo: ['.'],
        ...externalResolution(externals),
      },
    });
  }
}

/** Each port once, also where two externals name it, by number. */
function portsOf(externals: readonly External[]) {
  const ports = externals.map(({ name, port, plainPort, protocol }) => ({
    number: plainPort ?? port,
    name: `${meshProtocol(protocol)}-${name}`,
    protocol: meshProtocol(protocol).toUpperCase(),
    ...(plainPort === undefined ? {} : { targetPort: port }),
  }));
  return ports
    .filter(
      ({ number, protocol }, index) =>
        ports.findIndex((other) => other.number === number && other.protocol === protocol) === index,
    )
    .toSorted((one, other) => one.number - other.number);
}
