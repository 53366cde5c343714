import type { CustomAlert } from '../../model/custom-alert';

/**
 * One namespace of a project, as the stack watches it. The list of these is the only source of the labels
 * `project` and `environment`: what a pod says about itself never decides whose metrics and alerts they are.
 */
export interface ObservedTenant {
  /** Namespace of the project on this cluster. Two tenants with one namespace are rejected. */
  readonly namespace: string;
  /** Project that owns it; at most 32 characters, what the address of a dashboard has room for. */
  readonly project: string;
  /** Environment that it carries. */
  readonly environment: string;
  /** Team that owns the project, as alerts name it. */
  readonly team: string;
  /** Mail address that gets the project's alerts. Rejected when two tenants of one project differ in it. */
  readonly email: string;
  /** Page that says what to do about the project's alerts; an absolute URL. */
  readonly runbook: string;
  /** Alerts of the project's own; the same for all of its tenants. Default: none. */
  readonly alerts?: readonly CustomAlert[];
}
