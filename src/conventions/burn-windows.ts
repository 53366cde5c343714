/** Two windows over which the error budget must be spent too fast before anybody is told. */
interface BurnWindow {
  readonly severity: 'page' | 'ticket';
  /** Ends the alert soon after the errors end. */
  readonly short: string;
  /** Keeps a moment of errors from being an alert. */
  readonly long: string;
  readonly longHours: number;
  /** Percent of the whole budget that is gone when this much of it is spent over the long window. */
  readonly budgetPercent: number;
}

/** Fastest first (https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts). */
export const burnWindows: readonly BurnWindow[] = [
  { severity: 'page', short: '5m', long: '1h', longHours: 1, budgetPercent: 2 },
  { severity: 'page', short: '30m', long: '6h', longHours: 6, budgetPercent: 5 },
  { severity: 'ticket', short: '2h', long: '1d', longHours: 24, budgetPercent: 10 },
  { severity: 'ticket', short: '6h', long: '3d', longHours: 72, budgetPercent: 10 },
];
