import type { AccessFacts } from '../access-facts';
import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../spec/network-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import { blockCovers } from './block-covers';
import type { CalledPort } from './called-port';
import { isEveryAddress } from './is-every-address';
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
  const isOf = (peer: NetworkPolicyPeer) => isPeer(facts, namespace, peer, end);
  // Ports first: they are few, and a number tells at once.
  return direction === 'ingress'
    ? (spec.ingress ?? []).some(
        ({ from, ports }) => isAmong(ports, port) && (isEmpty(from) || from.some(isOf)),
      )
    : (spec.egress ?? []).some(({ to, ports }) => isAmong(ports, port) && (isEmpty(to) || to.some(isOf)));
}

function isEmpty(list: readonly unknown[] | undefined): list is undefined | readonly [] {
  return list === undefined || list.length === 0;
}

function isAmong(ports: readonly NetworkPolicyPort[] | undefined, called: CalledPort): boolean {
  return isEmpty(ports) || ports.some((wanted) => isPort(wanted, called));
}

/** Of pods nobody knows the addresses: only a block that leaves none out has them for sure. */
function isPeer(
  facts: AccessFacts,
  policyNamespace: string,
  { podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer,
  end: NetworkEnd,
): boolean {
  if (ipBlock !== undefined) {
    const { cidr, except = [] } = ipBlock;
    return end.kind === 'outside'
      ? blockCovers(cidr, except, end.address)
      : isEveryAddress(cidr) && except.length === 0;
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
