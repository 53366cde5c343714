import type { AccessFacts } from '../access-facts';
import type { Workload } from '../workload';
import { enforcedPolicies } from './enforced-policies';
import { policyFits } from './policy-fits';
import type { SeenRequest } from './seen-request';

/** What `checkAuthorization` says, without its reasons, which most questions do not need. */
export function isAuthorized(facts: AccessFacts, workload: Workload, request: SeenRequest): boolean {
  const { deny, allow } = enforcedPolicies(facts, workload);
  if (deny.some((policy) => policyFits(policy, 'DENY', facts.mesh, request) !== false)) return false;
  return (
    allow.length === 0 || allow.some((policy) => policyFits(policy, 'ALLOW', facts.mesh, request) === true)
  );
}
