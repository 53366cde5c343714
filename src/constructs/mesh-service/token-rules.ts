import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { claimKey } from '../../conventions/claim-key';
import { requestPrincipals } from '../../conventions/request-principals';
import type { Authentication } from '../../model/authentication';
import { pathsBelow } from './paths-below';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Source = NonNullable<NonNullable<Rule['from']>[number]['source']>;

/**
 * What a source may do on ports of the container: everything below the prefixes or, where it needs a token, that with
 * one, and without one what is open to anybody.
 */
export function tokenRules(
  source: Source,
  targets: readonly number[],
  prefixes: readonly string[] | 'all',
  authentication: Authentication | undefined,
): Rule[] {
  const to = (allowed: readonly string[] | 'all'): NonNullable<Rule['to']> => [
    {
      operation: {
        ports: targets.map(String),
        ...(allowed === 'all' ? {} : { paths: allowed.flatMap((prefix) => [prefix, `${prefix}/*`]) }),
      },
    },
  ];
  if (authentication === undefined) return [{ from: [{ source }], to: to(prefixes) }];
  const { issuer, claims, openPaths } = authentication;
  const open = pathsBelow(prefixes, openPaths);
  return [
    {
      from: [{ source: { ...source, requestPrincipals: requestPrincipals(issuer) } }],
      to: to(prefixes),
      ...(claims.length === 0
        ? {}
        : { when: claims.map((claim) => ({ key: claimKey(claim), values: claim.values })) }),
    },
    ...(open.length > 0 ? [{ from: [{ source }], to: to(open) }] : []),
  ];
}
