import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { claimKey } from '../../../conventions/claim-key';
import { requestPrincipals } from '../../../conventions/request-principals';
import type { Authentication } from '../../../model/authentication';
import type { AllowedRequests } from './allowed-requests';
import { openRequests } from './open-requests';
import { operationsOf } from './operations-of';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Source = NonNullable<NonNullable<Rule['from']>[number]['source']>;

/**
 * What a source may do on ports of the container: all that is allowed or, where it needs a token, that with one, and
 * without one what of it is open to anybody.
 */
export function tokenRules(
  source: Source,
  allowed: readonly AllowedRequests[],
  authentication: Authentication | undefined,
): Rule[] {
  const to = operationsOf(allowed);
  if (to.length === 0) return [];
  if (authentication === undefined) return [{ from: [{ source }], to }];
  const { issuer, claims, openPaths } = authentication;
  const open = operationsOf(allowed.map((one) => openRequests(one, openPaths)));
  return [
    {
      from: [{ source: { ...source, requestPrincipals: requestPrincipals(issuer) } }],
      to,
      ...(claims.length === 0
        ? {}
        : { when: claims.map((claim) => ({ key: claimKey(claim), values: claim.values })) }),
    },
    ...(open.length > 0 ? [{ from: [{ source }], to: open }] : []),
  ];
}
