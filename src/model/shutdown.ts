export interface Shutdown {
  /** Seconds between leaving the endpoints and the termination signal. */
  readonly drainSeconds: number;
  /** Seconds the application gets to finish after the signal. */
  readonly graceSeconds: number;
}
