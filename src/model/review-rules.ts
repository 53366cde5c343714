/** What a review does about each finding that the platform may judge, by its code. */
export type ReviewRules = Readonly<Record<RuledCode, ReviewRule>>;

/** Findings whose rule is the platform's to set. */
export type RuledCode = LevelCode | LimitCode;

export type LevelCode = 'engine-switch' | 'stale-waiver' | 'unused-waiver';

/** Those that begin above an amount. */
export type LimitCode = 'many-restarts' | 'many-edges-gained' | 'much-opened' | 'many-alerts-lost';

export interface ReviewRule {
  /** `ignore`: only counted; `warn`: shown; `refuse`: fails the review. */
  readonly level: 'ignore' | 'warn' | 'refuse';
  /** The most that is still fine; undefined of what has no amount. */
  readonly above: number | undefined;
  /** Whether the platform says so. */
  readonly isSet: boolean;
}
