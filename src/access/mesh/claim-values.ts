import { spacedClaims } from '../../conventions/spaced-claims';
import type { Claim } from '../access-request';

/**
 * Values of a claim that a condition names as `[outer][inner]`; none where the token has no such claim
 * (https://istio.io/latest/docs/reference/config/security/conditions/).
 */
export function claimValues(
  token: {
    readonly issuer: string;
    readonly subject: string;
    readonly claims: Readonly<Record<string, Claim>>;
  },
  brackets: string,
): readonly string[] {
  const path = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name ?? '');
  let found: Claim | undefined = { ...token.claims, iss: token.issuer, sub: token.subject };
  for (const name of path) {
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  if (found === undefined || isObject(found)) return [];
  if (typeof found !== 'string') return found;
  return path.length === 1 && spacedClaims.has(path[0] ?? '') ? found.split(' ') : [found];
}

function isObject(claim: Claim | undefined): claim is { readonly [name: string]: Claim } {
  return typeof claim === 'object' && !Array.isArray(claim);
}
