import type { Chart } from 'cdk8s';
import type { CustomAlert } from './custom-alert';
import type { External } from './external';
import type { Notify } from './notify';
import type { Quiet } from './quiet';
import type { Quota } from './quota';
import type { Service } from './service';
import type { Told } from './told';

/** One project in one environment on one cluster: one namespace. */
export interface Tenant {
  readonly project: string;
  readonly title: string;
  readonly owner: Owner;
  /** Who gets its alerts. */
  readonly notify: Notify;
  /** Whom its engine tells of its parts. */
  readonly told: Told;
  /** When they disturb nobody. */
  readonly quiet: Quiet | undefined;
  readonly environment: string;
  readonly production: boolean;
  readonly cluster: string;
  readonly namespace: string;
  readonly quota: Quota;
  /** Pod Security level that its pods must meet. */
  readonly podSecurity: 'restricted' | 'baseline';
  readonly services: readonly Service[];
  /** Systems outside the mesh that its services call, each once. */
  readonly externals: readonly External[];
  /** Alerts of the project's own. */
  readonly alerts: readonly CustomAlert[];
  /** Repository-relative file of its definition. */
  readonly source: string;
  /** Objects of the project's own making, added in code. */
  readonly extend: Extend | undefined;
}

export interface Owner {
  readonly team: string;
  readonly email: string;
  readonly runbook: string;
}

/** Adds constructs to a chart whose objects get the tenant's namespace when they name none. */
export type Extend = (
  chart: Chart,
  where: Pick<Tenant, 'project' | 'environment' | 'cluster' | 'namespace'>,
) => void;
