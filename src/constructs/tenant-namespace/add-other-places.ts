import { isIPv4 } from 'node:net';
import { ServiceEntry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import { exportScope } from '../mesh-service/routes/export-scope';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds the places outside the mesh where services still run, each under a host of its own, so that routes can
 * give it a weight and nobody else's endpoints are pooled with it. Here and not with the service, because a
 * ServiceEntry is the platform's to apply.
 */
export function addOtherPlaces(scope: Construct, tenant: TenantSettings): void {
  for (const service of tenant.services) {
    const { name, elsewhere } = service;
    if (elsewhere === undefined) continue;
    new ServiceEntry(scope, `elsewhere-${name}`, {
      metadata: {
        name: names.elsewhereObjects(name),
        namespace: tenant.name,
        labels: commonLabels(tenant.project),
      },
      spec: {
        hosts: [names.elsewhere(name, tenant.name)],
        location: 'MESH_EXTERNAL',
        resolution: elsewhere.hosts.every((address) => isIPv4(address)) ? 'STATIC' : 'DNS',
        ports: elsewhere.ports.map(({ port, there }) => ({
          number: port.number,
          name: port.name,
          protocol: port.protocol.toUpperCase(),
          targetPort: there,
        })),
        endpoints: elsewhere.hosts.map((address) => ({ address })),
        exportTo: exportScope({ ...service, namespace: tenant.name }),
      },
    });
  }
}
