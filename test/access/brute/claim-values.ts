import type { AccessRequest, Claim } from '../../../src/access/access-request';

type Token = NonNullable<AccessRequest['token']>;

/**
 * The values of a claim that a path of names leads to; none where it leads nowhere or to an object. `scope` and
 * `permission` hold a list in one text
 * (https://istio.io/latest/docs/reference/config/security/conditions/,
 * https://istio.io/latest/docs/tasks/security/authentication/jwt-route/).
 */
export function claimValues({ issuer, subject, claims }: Token, names: readonly string[]): readonly string[] {
  let found: Claim | undefined = { ...claims, iss: issuer, sub: subject };
  for (const name of names) {
    if (typeof found !== 'object' || Array.isArray(found)) return [];
    found = (found as Readonly<Record<string, Claim>>)[name];
  }
  if (found === undefined) return [];
  if (typeof found === 'string') {
    return names.length === 1 && /^(scope|permission)$/.test(names[0] ?? '') ? found.split(' ') : [found];
  }
  return Array.isArray(found) ? (found as readonly string[]) : [];
}
