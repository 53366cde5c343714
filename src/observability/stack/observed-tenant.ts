import type { Notify } from '../../model/notify';
import type { Quiet } from '../../model/quiet';
import type { ObservedTelemetry } from './observed-telemetry';
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
  /** Mail address that gets the alerts that `notify` gives to nobody. Rejected when two tenants of one project differ in it. */
  readonly email: string;
  /** Page that says what to do about the project's alerts; an absolute URL. */
  readonly runbook: string;
  /** Who gets its alerts. Rejected: an empty list. Default: the mail address. */
  readonly notify?: Notify | undefined;
  /** When its alerts disturb nobody. Default: never. */
  readonly quiet?: Quiet | undefined;
  /** Its services, by what they send. Default: it has none, and none of its logs has a service's name. */
  readonly telemetry?: ObservedTelemetry;
  /** Alerts of the project's own; the same for all of its tenants. Default: none. */
  readonly alerts?: readonly CustomAlert[];
}
