/** What callers of a service may rely on over a window. */
export interface Objective {
  /** Identity among the objectives of a service, the label `slo`: `availability`, `latency-500ms`. */
  readonly name: string;
  /** Milliseconds within which an answer is in time; undefined where it only must not fail. */
  readonly thresholdMs: number | undefined;
  /** Share of the requests that may fail or be late, in millionths. Whole, as floats would show in rules. */
  readonly budgetPpm: number;
  /** Days over which the budget is spent. */
  readonly windowDays: number;
}
