import type { AccessFacts } from '../access-facts';
import type { Workload } from '../workload';
import type { CalledPort } from './called-port';
import { ciliumAllows } from './cilium-allows';
import type { NetworkEnd } from './network-end';
import { policyAllows } from './policy-allows';
import { type CiliumEntries, selectingPolicies } from './selecting-policies';

/** What `checkNetwork` says, without its reasons, which most questions do not need. */
export function letsPass(
  facts: AccessFacts,
  workload: Workload,
  direction: 'ingress' | 'egress',
  end: NetworkEnd,
  port: CalledPort,
): boolean {
  const { policies, cilium, isolated } = selectingPolicies(facts, workload)[direction];
  const isAbout = ({ policy }: CiliumEntries, rules: CiliumEntries['allow']): boolean =>
    rules.some((rule) => ciliumAllows(facts, policy.namespace, rule, end, port));
  if (cilium.some((entries) => isAbout(entries, entries.deny))) return false;
  return (
    !isolated ||
    policies.some((policy) => policyAllows(facts, policy, direction, end, port)) ||
    cilium.some((entries) => isAbout(entries, entries.allow))
  );
}
