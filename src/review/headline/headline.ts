import { addToGroup } from '../../conventions/add-to-group';
import type { Change } from '../change';
import type { Finding } from '../finding';
import { isRestart } from '../groups/is-restart';
import type { Headline } from '../review';
import type { Section } from '../section';
import { subjectOf } from '../subject-of';
import type { Environments } from './environments';
import { riskOf } from './risk-of';

/** What a headline is made of. */
interface Seen {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly sections: readonly Section[];
}

/**
 * Says in a few words what a change does to whom.
 *
 * @param company undefined where definitions are in error: everything is taken for production then
 */
export function headline(seen: Seen, company: Environments | undefined): Headline {
  const { changes } = seen;
  const counts = { created: 0, updated: 0, moved: 0, recreated: 0, deleted: 0 };
  const found = {
    projects: new Set<string>(),
    services: new Set<string>(),
    environments: new Set<string>(),
    clusters: new Set<string>(),
  };
  for (const change of changes) {
    counts[change.kind] += 1;
    const { cluster, project, service, environment } = subjectOf(change);
    found.clusters.add(cluster);
    if (project !== undefined) found.projects.add(project);
    if (environment !== undefined) found.environments.add(environment);
    if (service !== undefined) found.services.add(project === undefined ? service : `${project}/${service}`);
  }
  const order = company?.order ?? [];
  const restarting = changes.filter(isRestart);
  return {
    projects: [...found.projects].sort(),
    services: found.services.size,
    serviceNames: [...found.services].sort(),
    environments: [...found.environments].sort(
      (one, other) => order.indexOf(one) - order.indexOf(other) || (one < other ? -1 : 1),
    ),
    clusters: [...found.clusters].sort(),
    restarts: byCluster(restarting),
    counts,
    ...riskOf({ ...seen, counts, restarting }, company?.isProduction),
  };
}

/** Changes come in the order of clusters and names, so that these do too. */
function byCluster(restarting: readonly Change[]): Headline['restarts'] {
  const found = new Map<string, string[]>();
  for (const { after } of restarting) {
    if (after === undefined) continue;
    const { name, namespace } = after.object.metadata;
    const workload = namespace === undefined ? name : `${namespace}/${name}`;
    addToGroup(found, after.cluster, workload);
  }
  return [...found].map(([cluster, workloads]) => ({ cluster, workloads }));
}
