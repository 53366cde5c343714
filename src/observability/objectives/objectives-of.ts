import type { Objective } from '../../model/objective';
import type { ObservedService } from '../stack/observed-service';
import type { Stack } from '../stack/stack';

/** An objective with the service it is of. */
export interface ServiceObjective extends Objective {
  readonly environment: string;
  readonly service: ObservedService;
}

/** Every objective of a project on this cluster. */
export function objectivesOf({ tenants, services }: Stack, project: string): ServiceObjective[] {
  const environments = new Map(
    tenants
      .filter((tenant) => tenant.project === project)
      .map(({ namespace, environment }) => [namespace, environment]),
  );
  return services.flatMap((service) => {
    const environment = environments.get(service.namespace);
    return environment === undefined
      ? []
      : (service.objectives?.list ?? []).map((objective) => ({ ...objective, environment, service }));
  });
}
