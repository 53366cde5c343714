/** A field of a rule with its negation, and whether a request has the attribute that a pattern of it asks for. */
export interface Check {
  /** Of HTTP only, so that a TCP connection has no such attribute. */
  readonly ofHttp: boolean;
  /** Left out or empty: any. */
  readonly values: readonly string[] | undefined;
  readonly notValues: readonly string[] | undefined;
  /** Undefined where nobody said what the request has. */
  readonly fits: (pattern: string) => boolean | undefined;
}
