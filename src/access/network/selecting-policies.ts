import { byLabels } from '../by-labels';
import { remember } from '../remember';
import type { CiliumPolicySpec, CiliumRule } from '../spec/cilium-policy-spec';
import type { NetworkPolicySpec } from '../spec/network-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { matchesCiliumSelector } from './matches-cilium-selector';
import { matchesSelector } from './matches-selector';

/** What selects pods for one direction. */
export interface SelectingPolicies {
  readonly policies: readonly SpecObject<NetworkPolicySpec>[];
  readonly cilium: readonly CiliumEntries[];
  /** Whether only what is allowed passes. */
  readonly isolated: boolean;
}

export interface CiliumEntries {
  readonly policy: SpecObject<CiliumPolicySpec>;
  readonly allow: readonly CiliumRule[];
  readonly deny: readonly CiliumRule[];
  readonly isolates: boolean;
}

/** The policies that select pods of a workload, for each direction. */
export const selectingPolicies = remember((facts, workload: Workload) => {
  const policies = candidates(
    facts,
    workload.namespace,
  )(workload.labels).filter(({ spec }) => matchesSelector(spec.podSelector ?? {}, workload.labels));
  const cilium = (facts.ciliumPolicies.get(workload.namespace) ?? []).filter(
    ({ namespace, spec }) =>
      spec.endpointSelector !== undefined &&
      matchesCiliumSelector(facts, namespace, spec.endpointSelector, workload),
  );
  return {
    ingress: select(
      policies.filter(({ spec }) => directions(spec).includes('Ingress')),
      cilium.map((policy) => entries(policy, 'ingress')),
    ),
    egress: select(
      policies.filter(({ spec }) => directions(spec).includes('Egress')),
      cilium.map((policy) => entries(policy, 'egress')),
    ),
  };
});

const candidates = remember((facts, namespace: string) =>
  byLabels(facts.networkPolicies.get(namespace) ?? [], ({ spec }) => spec.podSelector?.matchLabels ?? {}),
);

/**
 * None is as good as left out: then ingress always, and egress where there are rules for it
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource).
 */
function directions({ policyTypes = [], egress = [] }: NetworkPolicySpec): readonly string[] {
  if (policyTypes.length > 0) return policyTypes;
  return egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

function select(
  policies: readonly SpecObject<NetworkPolicySpec>[],
  cilium: readonly CiliumEntries[],
): SelectingPolicies {
  return { policies, cilium, isolated: policies.length > 0 || cilium.some(({ isolates }) => isolates) };
}

/** Where nothing else is said, a direction that has rules is closed to everything else. */
function entries(policy: SpecObject<CiliumPolicySpec>, direction: 'ingress' | 'egress'): CiliumEntries {
  const { spec } = policy;
  const allow = spec[direction] ?? [];
  const deny = (direction === 'ingress' ? spec.ingressDeny : spec.egressDeny) ?? [];
  return {
    policy,
    allow,
    deny,
    isolates: spec.enableDefaultDeny?.[direction] ?? allow.length + deny.length > 0,
  };
}
