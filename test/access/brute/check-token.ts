import type { RequestAuthenticationSpec } from '@cdk8s/istio';
import type { AccessRequest } from '../../../src/access/access-request';
import type { KubernetesObject } from '../../../src/model/manifest';
import { appliesTo } from './applies-to';
import { claimValues } from './claim-values';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';

/**
 * What becomes of a token. Policies for one pod count as one with all their rules. Where there are rules, a token that
 * none of them accepts is refused, one that any accepts identifies the request, and a request without a token passes
 * without an identity; where there are none, a token is not looked at
 * (https://istio.io/latest/docs/reference/config/security/request_authentication/,
 * https://istio.io/latest/docs/concepts/security/#request-authentication).
 */
export function checkToken(
  objects: readonly KubernetesObject[],
  pod: BrutePod,
  { protocol, token }: AccessRequest,
  rootNamespace: string,
): { readonly refused: boolean; readonly token: AccessRequest['token'] } {
  if (protocol === 'tcp' || token === undefined) return { refused: false, token: undefined };
  let rules = 0;
  let accepted = false;
  for (const policy of objectsOf<RequestAuthenticationSpec>(objects, 'RequestAuthentication')) {
    if (!appliesTo(policy, pod, rootNamespace)) continue;
    for (const { issuer, audiences = [] } of policy.spec.jwtRules ?? []) {
      rules += 1;
      const ofIssuer = issuer === undefined || issuer === token.issuer;
      const forAudience =
        audiences.length === 0 || audiences.some((one) => claimValues(token, ['aud']).includes(one));
      if (ofIssuer && forAudience) accepted = true;
    }
  }
  return { refused: rules > 0 && !accepted, token: accepted ? token : undefined };
}
