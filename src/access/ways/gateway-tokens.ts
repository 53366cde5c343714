import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import { tokenFor } from './token-for';

type Token = NonNullable<AccessRequest['token']>;

/** A token of each issuer that any proxy knows, with every claim that any policy asks for as it wants it. */
export function gatewayTokens(facts: AccessFacts): readonly Token[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const rules = [...facts.requestAuthentications.values()].flat().flatMap(({ spec }) => spec.jwtRules ?? []);
  const claims = [...facts.authorizationPolicies.values()]
    .flat()
    .flatMap(({ spec }) => (spec.rules ?? []).flatMap(({ when }) => when ?? []))
    .filter(({ key }) => key.startsWith('request.auth.'))
    .map(({ key, values, notValues }) => ({ key, values: values ?? notValues ?? [] }));
  const issuers = new Set(rules.flatMap(({ issuer }) => issuer ?? []));
  const tokens = [...issuers].map((issuer) => tokenFor(`${issuer}/*`, rules, claims));
  known.set(facts, tokens);
  return tokens;
}

const known = new WeakMap<AccessFacts, readonly Token[]>();
