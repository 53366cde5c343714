import type { TokenIssuer } from '../model/authentication';

/** How Istio is told about an issuer. The token goes on with the request, for whoever checks or reads it next. */
export function jwtRule({ issuer, jwksUri, audiences }: TokenIssuer) {
  return {
    issuer,
    jwksUri,
    ...(audiences.length === 0 ? {} : { audiences }),
    forwardOriginalToken: true,
  };
}
