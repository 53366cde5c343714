import type { Tenant } from '../../model/tenant';
import type { Problem } from '../../problems/problem';
import type { AllParsed } from '../all-parsed';
import { checkProject } from '../check/check-project';
import type { ParsedProject } from '../parse-project';
import { placeTenant } from './place-tenant';

/** A project wherever it runs, and what is wrong with it, as it is written and where it is placed. */
export function placeProject(
  project: ParsedProject,
  all: AllParsed,
): { readonly tenants: readonly Tenant[]; readonly problems: readonly Problem[] } {
  const { environments, clusters } = all.platform.platform;
  const placed = clusters.flatMap((cluster) =>
    environments
      .filter(
        ({ name }) =>
          cluster.environments.includes(name) && project.definition.environments[name] !== undefined,
      )
      .map((environment) => placeTenant(project, environment, cluster, all)),
  );
  return {
    tenants: placed.map(({ tenant }) => tenant),
    problems: [...checkProject(project, all), ...placed.flatMap(({ problems }) => problems)],
  };
}
