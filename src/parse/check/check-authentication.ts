import { isHttp } from '../../conventions/is-http';
import type { ServiceSettings } from '../../definition/service-definition';
import type { TokenIssuer } from '../../model/authentication';
import type { Exposure } from '../../model/exposure';
import type { Port } from '../../model/port';
import { problem, type Place, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/** Checks of tokens that would let nobody in, or hold nobody back. */
export function checkAuthentication(
  { authentication }: ServiceSettings,
  ports: readonly Port[],
  exposures: readonly Exposure[],
  issuers: ReadonlyMap<string, TokenIssuer>,
  placeOf: (...path: readonly string[]) => Place,
): readonly Problem[] {
  if (authentication === undefined || authentication === false) return [];
  const { issuer, at = ['inside'], callers = 'trusted' } = authentication;
  const known = [...issuers.keys()];
  const opaque = ports.filter(({ protocol }) => !isHttp(protocol)).map(({ key }) => key);
  if (opaque.length === ports.length) {
    return [problem('no-http-port', placeOf(), { field: 'authentication' })];
  }
  return [
    ...(issuers.has(issuer)
      ? []
      : [
          problem('unknown-reference', placeOf('issuer'), {
            what: 'issuer',
            name: issuer,
            suggestion: suggest(issuer, known),
            known: known.join(', '),
          }),
        ]),
    ...(at.includes('edge') && exposures.length === 0
      ? [problem('not-exposed', placeOf('at'), { field: 'authentication.at' })]
      : []),
    ...(callers === 'token' && !at.includes('inside')
      ? [problem('token-unchecked', placeOf('callers'), { field: 'authentication.callers' })]
      : []),
    // In a rule for such a port, what is asked of a request never matches: everybody would be refused.
    ...(callers === 'token' && opaque.length > 0
      ? [problem('token-without-http', placeOf('callers'), { ports: opaque.join(', ') })]
      : []),
  ];
}
