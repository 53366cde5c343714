import { Service } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { meshPorts } from '../../conventions/mesh-ports';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';

/** Adds the address of a gateway. Local traffic only, so that the caller's address survives. */
export function addGatewayService(scope: Construct, gateway: Gateway): void {
  new Service(scope, 'service', {
    metadata: gatewayMetadata(gateway),
    spec: {
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      selector: gatewayPodLabels(gateway),
      ports: [
        // First: some clouds check the health of the first port.
        {
          name: 'status-port',
          port: meshPorts.proxyHealth,
          targetPort: meshPorts.proxyHealth,
          protocol: 'TCP',
        },
        { name: 'http', port: 80, targetPort: meshPorts.gatewayHttp, protocol: 'TCP' },
        { name: 'https', port: 443, targetPort: meshPorts.gatewayHttps, protocol: 'TCP' },
        ...(gateway.tcp ?? []).map((port) => ({
          name: `tcp-${port}`,
          port,
          targetPort: port,
          protocol: 'TCP' as const,
        })),
      ],
    },
  });
}
