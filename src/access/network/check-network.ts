import type { AccessFacts } from '../access-facts';
import type { LayerFinding } from '../decision';
import type { ObjectReference } from '../object-reference';
import type { Workload } from '../workload';
import type { CalledPort } from './called-port';
import { ciliumAllows } from './cilium-allows';
import type { NetworkEnd } from './network-end';
import { policyAllows } from './policy-allows';
import { selectingPolicies } from './selecting-policies';

/**
 * Whether the network lets a connection out of pods, or into them: everything, until a policy selects them for that
 * direction; then what any of these allows, unless one of Cilium's denies it.
 */
export function checkNetwork(
  facts: AccessFacts,
  workload: Workload,
  direction: 'ingress' | 'egress',
  end: NetworkEnd,
  port: CalledPort,
): LayerFinding {
  const { policies, cilium, isolated } = selectingPolicies(facts, workload)[direction];
  const what = `${direction === 'ingress' ? 'from' : 'to'} ${describe(end)} on port ${port.number}`;
  const finding = (allowed: boolean, by: readonly ObjectReference[], because: string): LayerFinding => ({
    layer: direction,
    at: workload.id,
    allowed,
    by,
    because,
  });
  const isAbout = (namespace: string) => (rule: Parameters<typeof ciliumAllows>[2]) =>
    ciliumAllows(facts, namespace, rule, end, port);
  const denying = cilium.filter(({ policy, deny }) => deny.some(isAbout(policy.namespace)));
  if (denying.length > 0) return finding(false, references(denying), `denies ${direction} ${what}`);
  if (!isolated) return finding(true, [], `no policy selects the pod for ${direction}`);
  const allowing = [
    ...policies
      .filter((policy) => policyAllows(facts, policy, direction, end, port))
      .map(({ reference }) => reference),
    ...references(cilium.filter(({ policy, allow }) => allow.some(isAbout(policy.namespace)))),
  ];
  if (allowing.length > 0) return finding(true, allowing, `allows ${direction} ${what}`);
  const selecting = [
    ...policies.map(({ reference }) => reference),
    ...references(cilium.filter(({ allow, isolates }) => isolates || allow.length > 0)),
  ];
  return finding(false, selecting, `selects the pod and allows no ${direction} ${what}`);
}

function references(entries: readonly { readonly policy: { readonly reference: ObjectReference } }[]) {
  return entries.map(({ policy }) => policy.reference);
}

function describe(end: NetworkEnd): string {
  if (end.kind === 'workload') return `${end.workload.kind} ${end.workload.id}`;
  return end.host ?? 'outside the cluster';
}
