import type { TokenIssuer } from '../model/authentication';

/**
 * Everybody that an issuer vouches for. Istio splits at the last slash, so that the issuer's own are no harm; a token
 * needs the claim `sub` to be anybody (istio: pilot/pkg/security/authz/model/generator.go).
 */
export function requestPrincipals({ issuer }: TokenIssuer): string[] {
  return [`${issuer}/*`];
}
