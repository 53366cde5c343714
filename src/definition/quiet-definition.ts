/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/**
 * When an environment's alerts disturb nobody: those that still stand when the hours end are sent then. Rejected:
 * neither `nights` nor `days`, and all seven days.
 */
export interface QuietDefinition {
  /** Where the hours are read off the clock, `'Europe/Berlin'`; daylight saving included. */
  readonly timeZone: string;
  /** Every night; past midnight where `to` is before `from`. Rejected: both the same. @default none */
  readonly nights?: {
    /** When it becomes quiet, `'19:00'`. */
    readonly from: string;
    /** When it ends, `'07:00'`. */
    readonly to: string;
  };
  /** Whole days. @default none */
  readonly days?: readonly Weekday[];
}
