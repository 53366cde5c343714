import { names } from '../conventions/names';
import type { Cluster, Environment } from '../model/platform';
import type { WholeParsed } from './whole-parsed';
import type { ParsedProject } from '../parse/parse-project';

/** The project and environment that a namespace of a cluster belongs to. */
export interface TenantAt {
  readonly project: ParsedProject;
  readonly environment: Environment;
}

/** Every tenant of a cluster by its namespace. Nothing is placed yet. */
export function tenantsOf(
  { platform, projects }: WholeParsed,
  cluster: Cluster,
): ReadonlyMap<string, TenantAt> {
  const shared = cluster.environments.length > 1;
  return new Map(
    platform.platform.environments
      .filter(({ name }) => cluster.environments.includes(name))
      .flatMap((environment) =>
        [...projects.values()]
          .filter(({ definition }) => definition.environments[environment.name] !== undefined)
          .map((project): readonly [string, TenantAt] => [
            names.namespace(project.name, environment.name, shared),
            { project, environment },
          ]),
      ),
  );
}
