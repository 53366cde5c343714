import type { Chart } from 'cdk8s';
import type { AlertDefinition } from './alert-definition';
import type { NotifyDefinition } from './notify-definition';
import type { QuotaDefinition } from './platform-definition';
import type { QuietDefinition } from './quiet-definition';
import type { ReceiverDefinition } from './receiver-definition';
import type { ServiceDefaults, ServiceDefinition } from './service-definition';

/** One business system and the tenant that owns it: `apps/<project>/project.ts`. */
export interface ProjectDefinition {
  /** What people call it. */
  readonly title: string;
  /** Who answers for it. */
  readonly owner: {
    /** Team, also its group in the clusters' RBAC and a label: letters, digits, `-`, `_` and `.`, at most 63. */
    readonly team: string;
    /** Receives the project's alerts that `notify` gives to nobody else. */
    readonly email: string;
    /** Where people look when something is wrong. */
    readonly runbook: string;
  };
  /** Environments it runs in, with its quota in each: a size of the platform or numbers. */
  readonly environments: Readonly<
    Record<
      string,
      {
        /** A size of the platform by its name, or numbers. */
        readonly quota: string | QuotaDefinition;
        /** Who gets its alerts here. @default what the project says */
        readonly notify?: NotifyDefinition;
        /** When its alerts disturb nobody here. @default what the platform says of the environment */
        readonly quiet?: QuietDefinition;
      }
    >
  >;
  /** Ways to reach its people, by the names that `notify` uses. Rejected: a name of the platform's. @default none */
  readonly receivers?: Readonly<Record<string, ReceiverDefinition>>;
  /** Who gets its alerts. @default the owner's mail address, for all of them */
  readonly notify?: NotifyDefinition;
  /** Pod Security level its images can meet. @default 'restricted' */
  readonly podSecurity?: 'restricted' | 'baseline';
  /** What every service of this project gets unless it says otherwise. @default none */
  readonly defaults?: ServiceDefaults;
  /**
   * Services that move together, by the name of the group, at least two each: `{ checkout: ['cart', 'payment'] }`.
   * From one environment to the next `image promote` takes all of them or none. Rejects unknown services.
   *
   * @default none: each service moves on its own
   */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Services by name: lower case, at most 40 characters. */
  readonly services: Readonly<Record<string, ServiceDefinition>>;
  /** Alerts of its own, by name: `OrdersStuck`. Rejected: the name of one that every project gets. @default none */
  readonly alerts?: Readonly<Record<string, AlertDefinition>>;
  /** Adds what the data cannot say, as cdk8s constructs. They pass the same checks. @default none */
  readonly extend?: (chart: Chart, tenant: ExtendContext) => void;
}

/** What code of a project may know about where it is rendered. */
export interface ExtendContext {
  /** Folder below `apps/`. */
  readonly project: string;
  /** Environment that is rendered. */
  readonly environment: string;
  /** Cluster that is rendered. */
  readonly cluster: string;
  /** Namespace that objects get when they name none, and must not leave. */
  readonly namespace: string;
}
