import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { groupBy } from '../../../conventions/group-by';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { isGlobal } from '../../../conventions/is-global';
import { networkPeers } from '../../../conventions/network-peers';
import { rateLimitNames } from '../../../conventions/rate-limit-names';
import { gatewayEntries } from './gateway-entries';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { outsidePeers } from './outside-peers';
import { peersOf } from './peers-of';
import { telemetryWays } from './telemetry-ways';
import { waysOut } from './ways-out';

type Ingress = NonNullable<NetworkPolicySpec['ingress']>;
type Egress = NonNullable<NetworkPolicySpec['egress']>;

/**
 * Adds which connections pods may accept and open, the same calls as the mesh allows, below it. Shares are
 * mounted by the node, which pods' policies do not concern.
 */
export function addNetworkPolicy(scope: Construct, service: MeshServiceSettings): void {
  const ingress = [...fromCallers(service), ...fromGateways(service)];
  const egress = [
    ...toCallees(service),
    ...toRateLimits(service),
    ...toTelemetry(service),
    ...toExternals(service),
  ];
  new NetworkPolicy(scope, 'network-policy', {
    metadata: objectMetadata(service, service.name),
    spec: {
      podSelector: { matchLabels: { [labels.service]: service.name } },
      policyTypes: ['Ingress', 'Egress'],
      ...(ingress.length > 0 ? { ingress } : {}),
      ...(egress.length > 0 ? { egress } : {}),
    },
  });
}

function fromCallers({ callers }: MeshServiceSettings): Ingress {
  return peersOf(callers).map(({ namespace, service, targets }) => ({
    from: [networkPeers.service(namespace, service)],
    ports: tcp(targets),
  }));
}

function fromGateways(service: MeshServiceSettings): Ingress {
  const byGateway = groupBy(gatewayEntries(service), (entry) => entry.gateway);
  return [...byGateway].map(([gateway, entries]) => ({
    from: [networkPeers.service(names.ingressNamespace, names.gateway(gateway))],
    ports: tcp(entries.map((entry) => entry.target)),
  }));
}

function toCallees({ callees }: MeshServiceSettings): Egress {
  return peersOf(callees).map(({ namespace, service, targets }) => ({
    to: [networkPeers.service(namespace, service)],
    ports: tcp(targets),
  }));
}

/** The proxy asks, not the application. */
function toRateLimits({ rateLimits }: MeshServiceSettings): Egress {
  const { namespace, service, grpcPort } = rateLimitNames;
  return rateLimits.some(isGlobal)
    ? [{ to: [networkPeers.service(namespace, service)], ports: tcp([grpcPort]) }]
    : [];
}

function toTelemetry(service: MeshServiceSettings): Egress {
  return telemetryWays(service).map(({ component, port }) => ({
    to: [networkPeers.service(names.observabilityNamespace, component)],
    ports: tcp([port]),
  }));
}

/** With Cilium this is a policy of its own, which knows names. */
function toExternals(service: MeshServiceSettings): Egress {
  if (service.cni === 'cilium') return [];
  return waysOut(service).map((external) => ({
    to: outsidePeers(external, service.networks),
    ports: tcp([external.port]),
  }));
}

function tcp(ports: readonly number[]) {
  return ports.map((port) => ({ port, protocol: 'TCP' as const }));
}
