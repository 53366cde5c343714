/** When a tenant's alerts disturb nobody. */
export interface Quiet {
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
  /** Times as `HH:MM`; past midnight where `to` is before `from`. */
  readonly nights: { readonly from: string; readonly to: string } | undefined;
  /** Whole days, in English and lower case. */
  readonly days: readonly string[];
}
