import type { ObservedService } from '../../stack/observed-service';
import type { ObservedTenant } from '../../stack/observed-tenant';

/** A project as a rule sees it: one rule is for all of its namespaces. */
export interface ObservedProject {
  readonly project: string;
  /** Its namespaces on this cluster. */
  readonly tenants: readonly Pick<ObservedTenant, 'namespace' | 'environment'>[];
  /** All of its services, those that the rule is not about among them. */
  readonly services: readonly ObservedService[];
}
