import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { meshPorts } from '../../conventions/mesh-ports';
import { networkPeers } from '../../conventions/network-peers';
import { networkRules } from '../../conventions/network-rules';
import { outsidePeers } from '../mesh-service/access/outside-peers';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';
import type { MeshSettings } from './mesh-settings';

/**
 * Adds where a gateway is reached from and what it reaches: any pod of a tenant, since it is the callee's own
 * policies that say who may come in, and dashboards and collectors.
 */
export function addGatewayNetwork(scope: Construct, gateway: Gateway, settings: MeshSettings): void {
  const { observabilityNamespace } = settings;
  new NetworkPolicy(scope, 'network', {
    metadata: gatewayMetadata(gateway),
    spec: {
      podSelector: { matchLabels: gatewayPodLabels(gateway) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          ports: [
            { port: meshPorts.gatewayHttp, protocol: 'TCP' },
            { port: meshPorts.gatewayHttps, protocol: 'TCP' },
            { port: meshPorts.proxyHealth, protocol: 'TCP' },
            ...(gateway.tcp ?? []).map((port) => ({ port, protocol: 'TCP' as const })),
          ],
        },
        networkRules.fromMetricsReader(observabilityNamespace),
      ],
      egress: [
        ...networkRules.toDns(settings.networks.dns),
        networkRules.toControlPlane(settings.mesh.rootNamespace),
        { to: [networkPeers.tenants, networkPeers.namespace(observabilityNamespace)] },
        ...settings.exits
          .filter((exit) => exit.gateway === gateway.name)
          .map((exit) => ({
            to: outsidePeers(exit, settings.networks),
            ports: [{ port: exit.port, protocol: 'TCP' as const }],
          })),
      ],
    },
  });
}
