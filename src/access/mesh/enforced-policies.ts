import { annotations } from '../../conventions/annotations';
import type { AccessFacts } from '../access-facts';
import { byLabels } from '../by-labels';
import { remember } from '../remember';
import type { AuthorizationPolicySpec } from '../spec/authorization-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { concernsWorkload } from './concerns-workload';
import { hasTarget } from './has-target';

type Policy = SpecObject<AuthorizationPolicySpec>;

/** Policies that a workload's proxy enforces, by action: those of its namespace and of the mesh's root. */
export const enforcedPolicies = remember((facts, workload: Workload) => {
  const { rootNamespace } = facts.mesh;
  const all = concerning(facts, rootNamespace, workload).concat(
    workload.namespace === rootNamespace ? [] : concerning(facts, workload.namespace, workload),
  );
  const of = (action: string) => all.filter(({ spec }) => (spec.action ?? 'ALLOW') === action);
  return { custom: of('CUSTOM'), deny: of('DENY'), allow: of('ALLOW') };
});

function concerning(facts: AccessFacts, namespace: string, workload: Workload): readonly Policy[] {
  return candidates(facts, namespace)(workload.labels).filter(({ spec }) => concernsWorkload(spec, workload));
}

const candidates = remember((facts, namespace: string) =>
  byLabels(
    (facts.authorizationPolicies.get(namespace) ?? []).filter(
      ({ annotations: marks }) => marks[annotations.dryRun] !== 'true',
    ),
    // A policy with a target does without labels.
    ({ spec }) => (hasTarget(spec) ? {} : (spec.selector?.matchLabels ?? {})),
  ),
);
