export interface Scale {
  readonly min: number;
  /** Equal to `min` when nothing scales it. */
  readonly max: number;
  /** Target use of the requested CPU of the application's own container, percent. */
  readonly cpuPercent: number;
}
