import type { NetworkPolicyPeer } from '@cdk8s/kubernetes';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';

/** The pods of a gateway, by its short name, as a NetworkPolicy names them. */
export function gatewayPods(gateway: string): NetworkPolicyPeer {
  return {
    ...networkPeers.namespace(names.ingressNamespace),
    podSelector: { matchLabels: { [labels.service]: names.gateway(gateway) } },
  };
}
