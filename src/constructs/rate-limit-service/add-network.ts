import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';
import { networkRules } from '../../conventions/network-rules';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { componentMetadata } from './component-metadata';
import type { RateLimitSettings } from './rate-limit-settings';

type Ingress = NonNullable<NetworkPolicySpec['ingress']>[number];
type Egress = NonNullable<NetworkPolicySpec['egress']>;

const { namespace, service, grpcPort, redis, redisPort } = rateLimitNames;

/** Adds the same below the mesh: which connections pods take and open. */
export function addNetwork(
  scope: Construct,
  { limited, rootNamespace, redis: store, networks }: RateLimitSettings,
): void {
  const mesh: Egress = [...networkRules.toDns(networks.dns), networkRules.toControlPlane(rootNamespace)];
  new NetworkPolicy(scope, 'default-deny', {
    metadata: { name: names.defaultDeny, namespace, labels: commonLabels() },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
  open(
    scope,
    service,
    {
      from: limited.map((caller) => networkPeers.service(caller.namespace, caller.name)),
      ports: tcp(grpcPort),
    },
    // A Redis outside has a policy of its own.
    store.kind === 'own'
      ? [...mesh, { to: [networkPeers.service(namespace, redis)], ports: tcp(redisPort) }]
      : mesh,
  );
  if (store.kind === 'own')
    open(scope, redis, { from: [networkPeers.service(namespace, service)], ports: tcp(redisPort) }, mesh);
}

function open(scope: Construct, component: string, ingress: Ingress, egress: Egress): void {
  new NetworkPolicy(scope, `network-${component}`, {
    metadata: componentMetadata(component),
    spec: {
      podSelector: { matchLabels: { [labels.service]: component } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [ingress],
      egress,
    },
  });
}

function tcp(port: number) {
  return [{ port, protocol: 'TCP' as const }];
}
