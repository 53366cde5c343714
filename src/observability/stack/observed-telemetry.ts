/** Names of services of one namespace, in any order. */
export interface ObservedTelemetry {
  /** All of them: the pods of a service begin with its name, which is how a log is known to be its. */
  readonly services: readonly string[];
  /** Of these, the ones that send spans of their own. */
  readonly spanSenders: readonly string[];
  /** Of these, the ones that send logs by TCP. */
  readonly logSenders: readonly string[];
}
