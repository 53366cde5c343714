/** That a workload runs and ends. */
export type Job = ScheduledJob | PrecedingJob;

export interface ScheduledJob {
  readonly kind: 'scheduled';
  /** Five fields of cron, or one of Kubernetes' macros. */
  readonly schedule: string;
  /** Name in the IANA time zone database. */
  readonly timeZone: string;
  readonly overlap: 'Forbid' | 'Replace' | 'Allow';
  /** How late a run may still begin. */
  readonly startWithinSeconds: number;
  /** Runs of either outcome that are kept. */
  readonly history: number;
  readonly deadlineSeconds: number;
  readonly retries: number;
}

export interface PrecedingJob {
  readonly kind: 'preceding';
  /** Name of the service that waits for it. */
  readonly before: string;
  readonly deadlineSeconds: number;
  readonly retries: number;
}
