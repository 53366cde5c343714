import type { Cluster } from '../../model/platform';
import type { TenantOutline } from '../../model/tenant-outline';
import { problem, type Problem } from '../../problems/problem';

/** Tenants in whose namespace names are resolved: the walls would close it, or they could answer in its place. */
export function findDnsClashes(
  { name, networks }: Cluster,
  tenants: readonly TenantOutline[],
  file: string,
): readonly Problem[] {
  const namespaces = new Set(networks.dns.pods.map(({ namespace }) => namespace));
  return tenants
    .filter(({ namespace }) => namespaces.has(namespace))
    .map(({ namespace, project }) =>
      problem(
        'walled-dns',
        { file, path: ['clusters', name, 'networks', 'dns', 'namespace'] },
        { namespace, by: `project ${project}` },
      ),
    );
}
