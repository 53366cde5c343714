/** Which requests are meant: everything said must hold at once. Rejects a pattern that says nothing. */
export interface RequestDefinition {
  /** Any of these methods. @default every method */
  readonly methods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS')[];
  /**
   * Path without the query, as the caller asks for it. A text is a prefix of whole segments: `'/v1/limits'` is
   * `/v1/limits` and what is below it, not `/v1/limits-old`. Of gRPC it is `/<package>.<Service>/<Method>`. Rejects
   * what proxies change or read as a pattern before they compare
   * (https://istio.io/latest/docs/reference/config/security/normalization/): `%`, `//`, `..`, `*`, braces and
   * backslashes. @default every path
   */
  readonly path?: string | { /** The whole path. */ readonly exact: string };
}
