/**
 * What is done to headers. Values may name what Envoy knows, like `%DOWNSTREAM_REMOTE_ADDRESS%`; any other `%` is
 * written twice. Rejects `Host`, which `rewrite.host` is for, and names that begin with `:`.
 */
export interface HeaderOperations {
  /** In place of what is there. */
  readonly set?: Readonly<Record<string, string>>;
  /** Beside what is there. */
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}
