/**
 * What callers may rely on, as shares of their requests over a window of weeks. Each becomes recordings of the error
 * budget that is left, and alerts on how fast it is spent. Needs a port that is HTTP-like; rejected for jobs.
 */
export interface ObjectivesDefinition {
  /**
   * Share of the requests that do not fail, like `'99.9%'`. Failed are those that callers or gateways saw answered
   * with 5xx, or over gRPC with a status that is the server's fault, and those that never reached a pod; not those
   * that a client gave up. Rejected: 0 and less, 100 and more, and so little that no alert could fire: the least for
   * a window of 30 days is 93.0556 %.
   *
   * @default no such objective
   */
  readonly availability?: false | string;
  /**
   * How soon requests that do not fail are answered, as callers and gateways see it: one objective, or several with
   * different thresholds. Rejected: a list of none, which `false` says.
   *
   * @default no such objective
   */
  readonly latency?: false | LatencyObjectiveDefinition | readonly LatencyObjectiveDefinition[];
  /** Days that it is kept over, 28 to 90; metrics must be kept as long. @default `observability.objectives.window` of the platform */
  readonly window?: string;
}

/** A share of requests that is answered within a time. */
export interface LatencyObjectiveDefinition {
  /**
   * The time, like `'500ms'`. Proxies count answers in buckets, so that only their limits can be asked for: 1, 5, 10,
   * 25, 50, 100, 250 and 500 ms, 1, 2.5 (`'2500ms'`), 5, 10 and 30 s, and a minute.
   */
  readonly below: string;
  /** Share of the requests, like `'99%'`, with the limits that `availability` has. */
  readonly for: string;
}
