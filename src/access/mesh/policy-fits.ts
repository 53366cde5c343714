import type { MeshFacts } from '../mesh-facts';
import type { AuthorizationPolicySpec } from '../spec/authorization-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import { ruleMatches } from './rule-matches';
import type { SeenRequest } from './seen-request';
import { some } from './some';
import type { Truth } from './truth';

/** Whether any rule of an AuthorizationPolicy fits a request. */
export function policyFits(
  { namespace, spec }: SpecObject<AuthorizationPolicySpec>,
  action: 'ALLOW' | 'DENY',
  mesh: MeshFacts,
  request: SeenRequest,
): Truth {
  const seen = { mesh, request, policyNamespace: namespace };
  return some(spec.rules ?? [], (rule) => ruleMatches(rule, action, seen));
}
