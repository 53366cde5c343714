/** A time in which nothing changes by itself, once or again and again. */
export type FreezeDefinition = DatedFreeze | RegularFreeze;

interface Freeze {
  /** Name that messages use, like `'year-end'`. Rejects a second one of the same name. */
  readonly name: string;
  /** Environments that stand still, at least one. */
  readonly environments: readonly string[];
  /** Why, for whoever is stopped by it. */
  readonly reason: string;
}

/** A freeze from one moment until another. Remove it when it is over: Argo CD knows no years. */
export interface DatedFreeze extends Freeze {
  /** When it begins, with its offset: `'2026-12-18T18:00+01:00'` or `'2026-12-18T17:00Z'`. */
  readonly from: string;
  /** When it ends, in the same form. Rejects more than 90 days after `from`, and what is not after it. */
  readonly until: string;
}

/** A freeze that comes again, such as every weekend. */
export interface RegularFreeze extends Freeze {
  /** When it begins: five fields of cron like `'0 16 * * fri'`. */
  readonly schedule: string;
  /** How long it lasts, in hours or minutes like `'62h'`; at most 90 days. */
  readonly duration: string;
  /** Time zone of the schedule, like `'Europe/Berlin'`. @default 'Etc/UTC' */
  readonly timeZone?: string;
}
