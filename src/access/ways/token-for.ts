import type { AccessRequest, Claim } from '../access-request';
import type { RequestAuthenticationSpec } from '../spec/request-authentication-spec';
import { fitting } from './fitting';
import type { RequestTerms } from './way';

/**
 * A token that fits what a rule asks for.
 *
 * @param principal `<issuer>/<subject>` or a pattern of it
 * @param rules issuers that a proxy knows: the first stands for any, and they say for whom tokens must be meant
 */
export function tokenFor(
  principal: string,
  rules: NonNullable<RequestAuthenticationSpec['jwtRules']>,
  claims: NonNullable<RequestTerms['token']>['claims'],
): NonNullable<AccessRequest['token']> {
  const cut = principal.lastIndexOf('/');
  const issuer = cut < 0 ? (rules[0]?.issuer ?? 'anybody') : principal.slice(0, cut);
  const audience = rules.find((rule) => rule.issuer === issuer)?.audiences?.[0];
  const said: Record<string, Claim> = audience === undefined ? {} : { aud: audience };
  for (const { key, values } of claims) {
    const value = fitting(values[0] ?? '', 'any');
    const path = [...key.matchAll(/\[([^\]]*)\]/g)].map(([, name = '']) => name);
    if (key.endsWith('audiences')) said['aud'] = value;
    else put(said, path, value);
  }
  return { issuer, subject: cut < 0 ? 'any' : fitting(principal.slice(cut + 1), 'any'), claims: said };
}

/** Puts a value below nested names. */
function put(into: Record<string, Claim>, [name, ...rest]: readonly string[], value: string): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  // A claim may be called what every object has.
  const inner = (Object.hasOwn(into, name) ? into[name] : {}) as Record<string, Claim>;
  into[name] = inner;
  put(inner, rest, value);
}
