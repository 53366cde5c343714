import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { KubernetesObject } from '../../../src/model/manifest';
import { appliesTo } from './applies-to';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';
import { ruleMatches } from './rule-matches';
import type { SeenRequest } from './seen-request';

/**
 * What the AuthorizationPolicies for a pod say: a denial that matches refuses; without policies that allow, everything
 * may; else one of them has to match. AUDIT decides nothing; CUSTOM asks somebody else and is out of reach here
 * (https://istio.io/latest/docs/concepts/security/#implicit-enablement). A dry run decides nothing either
 * (https://istio.io/latest/docs/tasks/security/authorization/authz-dry-run/). A policy without rules matches nothing,
 * so that one that allows refuses everything (https://istio.io/latest/docs/concepts/security/#allow-nothing-deny-all-and-allow-all-policy).
 */
export function isAuthorized(
  objects: readonly KubernetesObject[],
  pod: BrutePod,
  request: SeenRequest,
  rootNamespace: string,
): boolean {
  let someAllow = false;
  let allowed = false;
  for (const policy of objectsOf<AuthorizationPolicySpec>(objects, 'AuthorizationPolicy')) {
    if (!appliesTo(policy, pod, rootNamespace)) continue;
    if (policy.annotations['istio.io/dry-run'] === 'true') continue;
    const { action = 'ALLOW', rules = [] } = policy.spec;
    if (action !== 'ALLOW' && action !== 'DENY') continue;
    const matches = rules.some((rule) => ruleMatches(rule, action, request, policy.namespace));
    if (action === 'DENY' && matches) return false;
    if (action === 'ALLOW') someAllow = true;
    if (action === 'ALLOW' && matches) allowed = true;
  }
  return !someAllow || allowed;
}
