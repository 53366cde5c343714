import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import type { LayerFinding } from '../decision';
import { remember } from '../remember';
import type { Workload } from '../workload';
import { concernsWorkload } from './concerns-workload';

type Token = NonNullable<AccessRequest['token']>;

/** What a proxy makes of a token. */
export interface TokenCheck {
  /** Undefined where nobody looks at tokens, or there is none to look at. */
  readonly finding: LayerFinding | undefined;
  /** The token, if the proxy believes it. */
  readonly believed: Token | undefined;
  /** The token, if the next proxy gets to see it. */
  readonly passedOn: Token | undefined;
}

const authentications = remember((facts, workload: Workload) =>
  [...new Set([facts.mesh.rootNamespace, workload.namespace])]
    .flatMap((namespace) => facts.requestAuthentications.get(namespace) ?? [])
    .filter(({ spec }) => concernsWorkload(spec, workload)),
);

/**
 * Whether a proxy takes a request with its token
 * (https://istio.io/latest/docs/reference/config/security/request_authentication/): without one, always; with one, only
 * of an issuer it knows, and meant for an audience it knows. Where no RequestAuthentication concerns the workload, a
 * token means nothing. A proxy keeps a token that it believed unless told to pass it on.
 */
export function checkToken(facts: AccessFacts, workload: Workload, token: Token | undefined): TokenCheck {
  const all = authentications(facts, workload);
  if (token === undefined || all.length === 0) {
    return { finding: undefined, believed: undefined, passedOn: token };
  }
  const rulesOf = ({ spec }: (typeof all)[number]) =>
    (spec.jwtRules ?? []).filter(({ issuer }) => issuer === undefined || issuer === token.issuer);
  const knowing = all.filter((one) => rulesOf(one).length > 0);
  const finding = (allowed: boolean, because: string): LayerFinding => ({
    layer: 'token',
    at: workload.id,
    allowed,
    by: (knowing.length > 0 ? knowing : all).map(({ reference }) => reference),
    because,
  });
  const refused = (because: string): TokenCheck => ({
    finding: finding(false, because),
    believed: undefined,
    passedOn: undefined,
  });
  if (knowing.length === 0) return refused(`knows no issuer ${token.issuer}`);
  const meant = audiencesOf(token);
  const rule = knowing
    .flatMap(rulesOf)
    .find(({ audiences = [] }) => audiences.length === 0 || audiences.some((one) => meant.includes(one)));
  if (rule === undefined) return refused('wants tokens for another audience');
  return {
    finding: finding(true, `believes tokens of ${token.issuer}`),
    believed: token,
    passedOn: rule.forwardOriginalToken === true ? token : undefined,
  };
}

function audiencesOf({ claims: { aud } }: Token): readonly string[] {
  if (typeof aud === 'string') return [aud];
  return Array.isArray(aud) ? (aud as readonly string[]) : [];
}
