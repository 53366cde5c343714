import type { ObservedService } from '../stack/observed-service';

type Same =
  | 'name'
  | 'project'
  | 'metrics'
  | 'hasHttp'
  | 'hasTcp'
  | 'autoscaled'
  | 'circuitBreaker'
  | 'hasRetries'
  | 'disks'
  | 'hasCallees';

/** A service as its dashboard sees it: one, in however many namespaces of its project on the cluster. */
export interface ServiceSubject extends Pick<ObservedService, Same> {
  /** Address of its dashboard. */
  readonly uid: string;
  /** Where it runs; the variable of the dashboard chooses among them. */
  readonly namespaces: readonly string[];
  /** Page that says what to do about its alerts. */
  readonly runbook: string;
  /** What runs it, if that runs to an end. */
  readonly job: 'CronJob' | 'Job' | undefined;
  /** Names of the versions that run side by side; empty where there is one without a name. */
  readonly versions: readonly string[];
  readonly isLimited: boolean;
  readonly hasObjectives: boolean;
}
