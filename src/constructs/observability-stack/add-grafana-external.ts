import { ServiceEntry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { externalHost } from '../../conventions/external-host';
import type { External } from '../../model/external';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { externalResolution } from '../tenant-namespace/external-resolution';
import { stackMetadata } from './stack-metadata';

/** Lets Grafana's proxy know a host outside, to which Grafana itself speaks TLS. */
export function addGrafanaExternal(scope: Construct, stack: Stack, external: External): void {
  new ServiceEntry(scope, `entry-${external.name}`, {
    metadata: stackMetadata(stack, external.name, components.grafana.name),
    spec: {
      hosts: [externalHost(external, stack.namespace)],
      location: 'MESH_EXTERNAL',
      ports: [{ number: external.port, name: `tls-${external.name}`, protocol: 'TLS' }],
      exportTo: ['.'],
      ...externalResolution([external]),
    },
  });
}
