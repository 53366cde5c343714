import { Service } from '@cdk8s/kubernetes';
import type { ServicePort } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** The port `http` of a component, under one number in Service and container. */
export const webPort = (port: number): ServicePort => ({
  name: 'http',
  port,
  targetPort: 'http',
  protocol: 'TCP',
  appProtocol: 'http',
});

/** Adds the Service that clients use, and the headless one that gives each replica of a StatefulSet a name. */
export function addWebServices(
  scope: Construct,
  stack: Stack,
  component: { readonly name: string; readonly port: number },
  peerPorts: readonly ServicePort[] = [],
): void {
  const selector = { [labels.service]: component.name };
  const ports = [webPort(component.port)];
  // Proxies outside of the namespace need not know of them.
  const own = { annotations: { [annotations.exportTo]: '.' } };
  new Service(scope, 'service', {
    metadata: { ...stackMetadata(stack, component.name, component.name), ...own },
    spec: { selector, ports },
  });
  new Service(scope, 'headless-service', {
    metadata: { ...stackMetadata(stack, names.headless(component.name), component.name), ...own },
    spec: {
      clusterIP: 'None',
      // Replicas must find one another before they are ready, or none ever is.
      publishNotReadyAddresses: true,
      selector,
      ports: [...ports, ...peerPorts],
    },
  });
}
