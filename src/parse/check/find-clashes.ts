import type { TenantOutline } from '../../model/tenant-outline';
import { problem, type Problem } from '../../problems/problem';

/** What two tenants of one cluster claim both: a namespace, or a host with a path. */
export function findClashes(tenants: readonly TenantOutline[]): readonly Problem[] {
  const problems: Problem[] = [];
  const namespaces = new Map<string, TenantOutline>();
  const hosts = new Map<string, string>();
  for (const tenant of tenants) {
    const twin = namespaces.get(tenant.namespace);
    if (twin !== undefined) {
      problems.push(
        problem(
          'duplicate-namespace',
          { file: tenant.source },
          {
            namespace: tenant.namespace,
            first: `${twin.project} in ${twin.environment}`,
            second: `${tenant.project} in ${tenant.environment}`,
          },
        ),
      );
    }
    namespaces.set(tenant.namespace, tenant);
    for (const { name, exposures } of tenant.services) {
      for (const { gateway, host, paths } of exposures) {
        for (const path of paths) {
          const claim = `${gateway} ${host}${path}`;
          const second = `${tenant.project}/${name}`;
          const first = hosts.get(claim);
          if (first !== undefined) {
            problems.push(
              problem(
                'duplicate-host',
                { file: tenant.source, path: ['services', name, 'expose'] },
                {
                  host: `${host}${path}`,
                  first,
                  second,
                },
              ),
            );
          }
          hosts.set(claim, second);
        }
      }
    }
  }
  return problems;
}
