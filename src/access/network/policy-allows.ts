import type { AccessFacts } from '../access-facts';
import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../spec/network-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import { blockCovers } from './block-covers';
import type { CalledPort } from './called-port';
import { matchesSelector } from './matches-selector';
import type { NetworkEnd } from './network-end';

/**
 * Whether a NetworkPolicy that selects one end allows the other
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/): any of its rules, each of which needs a
 * peer and a port; peers or ports that are left out or empty are all of them.
 */
export function policyAllows(
  facts: AccessFacts,
  { namespace, spec }: SpecObject<NetworkPolicySpec>,
  direction: 'ingress' | 'egress',
  end: NetworkEnd,
  port: CalledPort,
): boolean {
  const rules =
    direction === 'ingress'
      ? (spec.ingress ?? []).map(({ from, ports }) => ({ peers: from ?? [], ports: ports ?? [] }))
      : (spec.egress ?? []).map(({ to, ports }) => ({ peers: to ?? [], ports: ports ?? [] }));
  return rules.some(
    ({ peers, ports }) =>
      (peers.length === 0 || peers.some((peer) => isPeer(facts, namespace, peer, end))) &&
      (ports.length === 0 || ports.some((wanted) => isPort(wanted, port))),
  );
}

/** Pods are never taken for addresses, since nobody knows theirs. */
function isPeer(
  facts: AccessFacts,
  policyNamespace: string,
  { podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer,
  end: NetworkEnd,
): boolean {
  if (ipBlock !== undefined) {
    return end.kind === 'outside' && blockCovers(ipBlock.cidr, ipBlock.except ?? [], end.address);
  }
  if (end.kind === 'outside') return false;
  const { namespace, labels } = end.workload;
  const inNamespace =
    namespaceSelector === undefined
      ? namespace === policyNamespace
      : matchesSelector(namespaceSelector, facts.namespaces.get(namespace) ?? {});
  return inNamespace && matchesSelector(podSelector ?? {}, labels);
}

function isPort({ port, endPort, protocol }: NetworkPolicyPort, called: CalledPort): boolean {
  if ((protocol ?? 'TCP') !== 'TCP') return false;
  if (port === undefined) return true;
  if (typeof port === 'string') return called.names.includes(port);
  return called.number >= port && called.number <= (endPort ?? port);
}
