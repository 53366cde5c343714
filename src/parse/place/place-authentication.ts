import type { ClaimsDefinition } from '../../definition/authentication-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Authentication, Claim, TokenIssuer } from '../../model/authentication';

/** What a request must show; undefined for nothing, and for an issuer that does not exist. */
export function placeAuthentication(
  { authentication: written }: ServiceSettings,
  issuers: ReadonlyMap<string, TokenIssuer>,
): Authentication | undefined {
  if (written === undefined || written === false) return undefined;
  const issuer = issuers.get(written.issuer);
  if (issuer === undefined) return undefined;
  const at = written.at ?? ['inside'];
  return {
    issuer,
    inside: at.includes('inside'),
    edge: at.includes('edge'),
    openPaths: [...new Set((written.except ?? []).map((path) => path.replace(/\/+$/, '')))].sort(),
    claims: placeClaims(written.claims ?? {}, []).sort((left, right) =>
      left.path.join('/') < right.path.join('/') ? -1 : 1,
    ),
    callersNeedToken: written.callers === 'token',
  };
}

function placeClaims(claims: ClaimsDefinition, above: readonly string[]): Claim[] {
  return Object.entries(claims).flatMap(([name, wanted]) => {
    const path = [...above, name];
    if (typeof wanted === 'string') return [{ path, values: [wanted] }];
    return isList(wanted) ? [{ path, values: wanted }] : placeClaims(wanted, path);
  });
}

const isList = (wanted: readonly string[] | ClaimsDefinition): wanted is readonly string[] =>
  Array.isArray(wanted);
