import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import { tokenFor } from './token-for';

type Token = NonNullable<AccessRequest['token']>;

/**
 * A token of each issuer that a proxy of some namespaces knows, with every claim that a policy there asks for as it
 * wants it. What is asked for elsewhere would only be in the way.
 */
export function gatewayTokens(facts: AccessFacts, namespaces: ReadonlySet<string>): readonly Token[] {
  const before = known.get(facts) ?? new Map<string, readonly Token[]>();
  known.set(facts, before);
  const homes = [...namespaces].sort();
  const key = homes.join(' ');
  const found = before.get(key) ?? tokensOf(facts, homes);
  before.set(key, found);
  return found;
}

function tokensOf(facts: AccessFacts, homes: readonly string[]): readonly Token[] {
  const rules = homes
    .flatMap((home) => facts.requestAuthentications.get(home) ?? [])
    .flatMap(({ spec }) => spec.jwtRules ?? []);
  const claims = homes
    .flatMap((home) => facts.authorizationPolicies.get(home) ?? [])
    .flatMap(({ spec }) => (spec.rules ?? []).flatMap(({ when }) => when ?? []))
    .filter(({ key }) => key.startsWith('request.auth.'))
    .map(({ key, values, notValues }) => ({ key, values: values ?? notValues ?? [] }));
  const issuers = new Set(rules.flatMap(({ issuer }) => issuer ?? []));
  return [...issuers].map((issuer) => tokenFor(`${issuer}/*`, rules, claims));
}

const known = new WeakMap<AccessFacts, Map<string, readonly Token[]>>();
