/** Makes a service a job: it runs, ends, and has no ports. */
export type JobDefinition = ScheduledJob | PrecedingJob;

interface EndingJob {
  /**
   * Longest time one run may take, all attempts included, like `'30m'`; it is stopped then and has failed.
   *
   * @default '1h' on a schedule, '10m' before a service
   */
  readonly deadline?: string;
  /** Further attempts after a failed one, with growing pauses (10s, 20s, 40s, …). @default 3 */
  readonly retries?: number;
}

/** A job that runs at certain times. */
export interface ScheduledJob extends EndingJob {
  /**
   * When it runs: five fields of cron (minute, hour, day of month, month, day of week) like `'30 2 * * *'`, or
   * `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`. Rejects seconds and `TZ=`: use `timeZone`.
   */
  readonly schedule: string;
  /** Time zone of the schedule, like `'Europe/Berlin'`. @default 'Etc/UTC' */
  readonly timeZone?: string;
  /** What happens when the run before is not over: leave out this one, stop that one, or run both. @default 'forbid' */
  readonly overlap?: 'forbid' | 'replace' | 'allow';
  /** How late a run may still begin; later it is left out. At least 10 seconds. @default '1h' */
  readonly startWithin?: string;
  /** How many runs that succeeded, and how many that failed, are kept to be read. @default 3 */
  readonly history?: number;
}

/** A job that runs to its end before each deployment of a service: the migration of its database. */
export interface PrecedingJob extends EndingJob {
  /**
   * A service of this project. It is not deployed until the job has succeeded. Without an image of its own in
   * the image lock, the job runs that service's.
   */
  readonly before: string;
}
