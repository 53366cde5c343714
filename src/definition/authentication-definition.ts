/** Whose tokens a request must carry, in `Authorization: Bearer …`. A bad token gets 401, none at all 403. */
export interface AuthenticationDefinition {
  /** Name of an issuer in the platform's `identity`. */
  readonly issuer: string;
  /**
   * Where tokens are checked. `inside` is in the proxy of each pod and holds for every way in. `edge` is on the
   * gateways: refused requests go no further, but every token on that gateway, also one for another service, must
   * then be of an issuer it knows. Rejects `edge` for what no gateway exposes. @default ['inside']
   */
  readonly at?: readonly ('inside' | 'edge')[];
  /** Path prefixes that need no token, like `'/health'`. Rejects `'/'`: leave `authentication` out. @default [] */
  readonly except?: readonly string[];
  /**
   * What the token must say: every claim, with one of its values. Nested claims are nested here. Rejected: a value of
   * `scope` or `permission` with a space, which Istio takes apart there. @default {}
   */
  readonly claims?: ClaimsDefinition;
  /**
   * Whether services of the mesh that call it need a token too. `trusted` services are known by their certificates
   * and declared in `calls`; a token they pass on is checked all the same. @default 'trusted'
   */
  readonly callers?: 'trusted' | 'token';
}

/** A value, any of several, or claims within a claim. In a token, a list matches if one of its elements does. */
export interface ClaimsDefinition {
  readonly [claim: string]: string | readonly string[] | ClaimsDefinition;
}
