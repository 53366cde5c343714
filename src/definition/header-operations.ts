/**
 * What is done to headers. Values may name what Envoy knows, like `%DOWNSTREAM_REMOTE_ADDRESS%`; any other `%` is
 * written twice. Rejects `Host`, which `rewrite.host` is for, and names that begin with `:`.
 */
export interface HeaderOperations {
  /** Headers by name, in place of what is there. @default none */
  readonly set?: Readonly<Record<string, string>>;
  /** Headers by name, beside what is there. @default none */
  readonly add?: Readonly<Record<string, string>>;
  /** Names of headers that go. Rejected: one twice. @default none */
  readonly remove?: readonly string[];
}
