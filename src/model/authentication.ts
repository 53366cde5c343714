/** What a request must show. */
export interface Authentication {
  readonly issuer: TokenIssuer;
  /** Whether the proxies of its pods check. */
  readonly inside: boolean;
  /** Whether the gateways that lead to it check. */
  readonly edge: boolean;
  /** Prefixes of whole segments that need no token, without a slash at the end. */
  readonly openPaths: readonly string[];
  readonly claims: readonly Claim[];
  /** Whether services of the mesh need a token as well. */
  readonly callersNeedToken: boolean;
}

/** Who signs tokens. */
export interface TokenIssuer {
  /** Claim `iss` of its tokens. */
  readonly issuer: string;
  /** Where its public keys are. */
  readonly jwksUri: string;
  /** Claim `aud`: one of these; empty for any. */
  readonly audiences: readonly string[];
}

/** A claim that must have one of the values. */
export interface Claim {
  /** From the outermost name. */
  readonly path: readonly string[];
  readonly values: readonly string[];
}
