import type { AccessFacts } from '../../access/access-facts';
import { labels } from '../../conventions/labels';
import type { Tenant } from '../../model/tenant';
import type { NamedEnd } from './cluster-access';

/**
 * Every name of every workload: `<namespace>/<workload>`, `<namespace>/<service>`, `<project>/<service>` in all its
 * environments, and the service alone where one project only has it.
 */
export function nameEnds(
  { workloads }: AccessFacts,
  tenants: readonly Tenant[],
): ReadonlyMap<string, readonly NamedEnd[]> {
  const ends = new Map<string, NamedEnd[]>();
  const add = (name: string, end: NamedEnd) => {
    const known = ends.get(name) ?? [];
    if (!known.some(({ workload }) => workload === end.workload)) ends.set(name, [...known, end]);
  };
  const projects = new Map(tenants.map((tenant) => [tenant.namespace, tenant]));
  const owners = new Map<string, Set<string>>();
  for (const { id, namespace, labels: marks } of workloads.values()) {
    add(id, { workload: id, environment: undefined });
    const service = marks[labels.service];
    if (service === undefined) continue;
    const tenant = projects.get(namespace);
    if (tenant === undefined || tenant.project !== namespace) {
      add(`${namespace}/${service}`, { workload: id, environment: undefined });
    }
    if (tenant === undefined) continue;
    const { project, environment } = tenant;
    add(`${project}/${service}`, { workload: id, environment });
    owners.set(service, (owners.get(service) ?? new Set()).add(project));
  }
  for (const [service, of] of owners) {
    const [project] = of;
    if (of.size === 1) ends.set(service, ends.get(`${String(project)}/${service}`) ?? []);
  }
  return ends;
}
