import { expect, it } from '@jest/globals';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { guardedShop } from '../helpers/guarded-shop';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

const asksOfRequests = ({ from, to, when }: Rule): boolean =>
  when !== undefined ||
  (from ?? []).some(({ source }) => source?.requestPrincipals ?? source?.notRequestPrincipals) ||
  (to ?? []).some(({ operation }) => operation?.paths ?? operation?.hosts ?? operation?.methods);

it('asks for paths, hosts and tokens on HTTP ports only: on others no ALLOW matches, and every DENY', () => {
  const rules = guardedShop('AuthorizationPolicy')
    .flatMap(({ spec }) => (spec as AuthorizationPolicySpec).rules ?? [])
    .filter(asksOfRequests);
  const ports = rules.flatMap(({ to }) => (to ?? [{}]).map(({ operation }) => operation?.ports));
  expect(new Set(ports.map((named) => named?.join()))).toEqual(new Set(['8081', '8080,8443']));
});
