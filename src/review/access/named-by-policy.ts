import { isEveryAddress } from '../../access/network/is-every-address';
import type { NetworkPolicyPeer, NetworkPolicyPort } from '../../access/spec/network-policy-spec';
import { labels } from '../../conventions/labels';
import { joinEnds } from './join-ends';
import { namedBySelector } from './named-by-selector';
import type { NamedEnds } from './named-ends';

/**
 * Namespaces that a rule of a NetworkPolicy names; `any` also where it names no single ports, since then others say
 * which ports there are.
 */
export function namedByPolicy(
  own: string,
  peers: readonly NetworkPolicyPeer[] = [],
  ports: readonly NetworkPolicyPort[] = [],
): NamedEnds {
  if (peers.length === 0) return 'any';
  const all = joinEnds(peers.map((peer) => namedByPeer(own, peer)));
  const single =
    ports.length > 0 && ports.every(({ port, endPort }) => port !== undefined && endPort === undefined);
  return single || all.length === 0 ? all : 'any';
}

function namedByPeer(own: string, { namespaceSelector, ipBlock }: NetworkPolicyPeer): NamedEnds {
  if (ipBlock !== undefined) {
    return isEveryAddress(ipBlock.cidr) && (ipBlock.except ?? []).length === 0 ? 'any' : [];
  }
  return namespaceSelector === undefined ? [own] : namedBySelector(namespaceSelector, labels.namespaceName);
}
