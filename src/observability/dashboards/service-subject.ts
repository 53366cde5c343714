import type { ObservedService } from '../stack/observed-service';

/** A service as its dashboard sees it: one, in however many namespaces of its project on the cluster. */
export interface ServiceSubject extends Omit<ObservedService, 'namespace'> {
  /** Address of its dashboard. */
  readonly uid: string;
  /** Where it runs; the variable of the dashboard chooses among them. */
  readonly namespaces: readonly string[];
  /** Page that says what to do about its alerts. */
  readonly runbook: string;
}
