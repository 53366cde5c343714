import { isEveryAddress } from '../network/is-every-address';
import type { AccessFacts } from '../access-facts';
import { selectingPolicies } from '../network/selecting-policies';
import type { ObjectReference } from '../object-reference';
import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../spec/network-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { ciliumPeers } from './cilium-peers';
import { everyPort } from './every-port';
import { externalEnd } from './external-end';
import type { WorkloadIndex } from './index-workloads';
import type { PortSpan, Way, WayEnd } from './way';

type Policy = SpecObject<NetworkPolicySpec>;

/**
 * What the network lets through, rule by rule, without what policies of Cilium deny: out of pods and into them,
 * everything until a policy selects them, then what any of these allows.
 */
export function networkWays(facts: AccessFacts, index: WorkloadIndex): readonly Way[] {
  const ways: Way[] = [];
  const openings = { egress: openingReader(index, 'egress'), ingress: openingReader(index, 'ingress') };
  for (const pod of facts.workloads.values()) {
    for (const direction of ['egress', 'ingress'] as const) {
      const { policies, cilium, isolated } = selectingPolicies(facts, pod)[direction];
      if (!isolated) {
        ways.push(wayOf(direction, pod, '*', everyPort, undefined));
        continue;
      }
      for (const policy of policies) addPolicy(ways, policy, openings[direction](policy), direction, pod);
      for (const { policy, allow } of cilium) {
        for (const { end, ports } of allow.flatMap((rule) => ciliumPeers(policy.namespace, rule, index))) {
          ways.push(wayOf(direction, pod, end, ports, policy.reference));
        }
      }
    }
  }
  return ways;
}

function wayOf(
  layer: 'egress' | 'ingress',
  pod: Workload,
  end: WayEnd,
  ports: PortSpan,
  by: ObjectReference | undefined,
): Way {
  return layer === 'egress'
    ? { layer, from: pod.id, to: end, ports, by }
    : { layer, from: end, to: pod.id, ports, by };
}

function addPolicy(
  ways: Way[],
  { reference }: Policy,
  openings: readonly Opening[],
  direction: 'egress' | 'ingress',
  pod: Workload,
): void {
  for (const { peers, ports } of openings) {
    for (const { end, workload } of peers) {
      for (const span of spansOf(ports, direction === 'ingress' ? pod : workload)) {
        ways.push(wayOf(direction, pod, end, span, reference));
      }
    }
  }
}

/** What a rule of a policy opens to each pod that the policy selects. */
interface Opening {
  readonly peers: readonly Peer[];
  readonly ports: readonly NetworkPolicyPort[] | undefined;
}

/** Looks for the peers of a policy once: it may select many pods. */
function openingReader(
  index: WorkloadIndex,
  direction: 'egress' | 'ingress',
): (policy: Policy) => readonly Opening[] {
  const known = new Map<Policy, readonly Opening[]>();
  const read = (policy: Policy): readonly Opening[] =>
    direction === 'ingress'
      ? (policy.spec.ingress ?? []).map(({ from, ports }) => ({ peers: peersOf(policy, from, index), ports }))
      : (policy.spec.egress ?? []).map(({ to, ports }) => ({ peers: peersOf(policy, to, index), ports }));
  return (policy) => {
    let found = known.get(policy);
    if (found === undefined) known.set(policy, (found = read(policy)));
    return found;
  };
}

interface Peer {
  readonly end: WayEnd;
  readonly workload: Workload | undefined;
}

/** No peers mean everybody. */
function peersOf(
  policy: Policy,
  peers: readonly NetworkPolicyPeer[] | undefined,
  index: WorkloadIndex,
): readonly Peer[] {
  if (peers === undefined || peers.length === 0) return [{ end: '*', workload: undefined }];
  return peers.flatMap(({ podSelector, namespaceSelector, ipBlock }): readonly Peer[] => {
    if (ipBlock !== undefined) {
      const { cidr, except = [] } = ipBlock;
      if (isEveryAddress(cidr) && except.length === 0) return [{ end: '*', workload: undefined }];
      const but = except.length === 0 ? '' : ` but ${except.join(', ')}`;
      return [{ end: externalEnd(`${cidr}${but}`), workload: undefined }];
    }
    const namespaces =
      namespaceSelector === undefined ? [policy.namespace] : index.namespaces(namespaceSelector);
    return index.select(namespaces, podSelector).map((workload) => ({ end: workload.id, workload }));
  });
}

/** A named port is what the called pod calls so; of everybody, it may be any. */
function spansOf(
  ports: readonly NetworkPolicyPort[] | undefined,
  called: Workload | undefined,
): readonly PortSpan[] {
  if (ports === undefined || ports.length === 0) return [everyPort];
  return ports.flatMap(({ port, endPort, protocol: spelled = 'TCP' }): readonly PortSpan[] => {
    const protocol = spelled as PortSpan['protocol'];
    if (port === undefined) return [{ ...everyPort, protocol }];
    if (typeof port === 'number') return [{ first: port, last: endPort ?? port, protocol }];
    if (called === undefined) return [{ ...everyPort, protocol }];
    return called.ports
      .filter((one) => one.name === port && one.protocol === protocol)
      .map(({ number }) => ({ first: number, last: number, protocol }));
  });
}
