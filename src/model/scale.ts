export interface Scale {
  readonly min: number;
  /** Equal to `min` when nothing scales it. */
  readonly max: number;
  /** Target use of the requested CPU of the application's own container, percent. */
  readonly cpuPercent: number | undefined;
  /** The same of its memory. */
  readonly memoryPercent?: number | undefined;
  /** Requests per second that each pod should get. */
  readonly requestsPerSecond?: number | undefined;
}
