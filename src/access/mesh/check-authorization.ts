import type { AccessFacts } from '../access-facts';
import type { LayerFinding } from '../decision';
import type { ObjectReference } from '../object-reference';
import type { AuthorizationPolicySpec } from '../spec/authorization-policy-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { enforcedPolicies } from './enforced-policies';
import { policyFits } from './policy-fits';
import type { SeenRequest } from './seen-request';
import type { Truth } from './truth';

type Policy = SpecObject<AuthorizationPolicySpec>;

/**
 * Whether a proxy lets a request in: not what any DENY fits; then, once any ALLOW concerns the workload, only what one
 * fits (https://istio.io/latest/docs/concepts/security/#implicit-enablement). What cannot be known counts against the
 * request. What CUSTOM asks for is decided elsewhere, and is only named.
 */
export function checkAuthorization(
  facts: AccessFacts,
  workload: Workload,
  request: SeenRequest,
): LayerFinding {
  const { custom, deny, allow } = enforcedPolicies(facts, workload);
  const note =
    custom.length === 0
      ? ''
      : `; not asked: the external authorizer of ${custom.map(({ name }) => name).join(', ')}`;
  const finding = (allowed: boolean, by: readonly Policy[], because: string): LayerFinding => ({
    layer: 'authorization',
    at: workload.id,
    allowed,
    by: by.map(({ reference }): ObjectReference => reference),
    because: `${because}${note}`,
  });
  const fits = (policy: Policy, action: 'ALLOW' | 'DENY'): Truth =>
    policyFits(policy, action, facts.mesh, request);
  const who = `${request.principal ?? 'callers without an identity'} on port ${request.port}`;
  const denials = deny.map((policy) => ({ policy, fit: fits(policy, 'DENY') }));
  const denying = denials.filter(({ fit }) => fit === true);
  if (denying.length > 0) return finding(false, of(denying), `denies ${who}`);
  const perhaps = denials.filter(({ fit }) => fit === undefined);
  if (perhaps.length > 0) {
    return finding(false, of(perhaps), `may deny ${who}: what it asks for cannot be known from manifests`);
  }
  if (allow.length === 0) return finding(true, [], 'no policy that allows concerns the workload');
  const permissions = allow.map((policy) => ({ policy, fit: fits(policy, 'ALLOW') }));
  const allowing = permissions.filter(({ fit }) => fit === true);
  if (allowing.length > 0) return finding(true, of(allowing), `allows ${who}`);
  const open = permissions.some(({ fit }) => fit === undefined)
    ? ', as far as can be known from manifests'
    : '';
  return finding(false, allow, `concerns the workload and does not allow ${who}${open}`);
}

function of(judged: readonly { readonly policy: Policy }[]): Policy[] {
  return judged.map(({ policy }) => policy);
}
