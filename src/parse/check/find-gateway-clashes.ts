import type { TenantOutline } from '../../model/tenant-outline';
import { problem, type Problem } from '../../problems/problem';

interface Claim {
  readonly owner: string;
  readonly certificate: string;
}

/** What two services of one cluster claim both on a gateway: a port, or a host with two certificates. */
export function findGatewayClashes(tenants: readonly TenantOutline[]): readonly Problem[] {
  const problems: Problem[] = [];
  const claims = new Map<string, Claim[]>();
  for (const { project, environment, source, services } of tenants) {
    for (const { name, exposures, openings } of services) {
      const owner = `${project}/${name} in ${environment}`;
      const at = { file: source, path: ['services', name, 'expose'] };
      const others = (key: string) => claims.get(key) ?? [];
      for (const { gateway, by } of openings) {
        const what = 'host' in by ? by.host : `port ${by.listen} of gateway ${gateway}`;
        const key = `${gateway} ${what}`;
        const [first] = others(key);
        if (first !== undefined) {
          problems.push(problem('duplicate-host', at, { host: what, first: first.owner, second: owner }));
        }
        claims.set(key, [...others(key), { owner, certificate: 'passthrough' }]);
      }
      for (const { gateway, host, certificate } of exposures) {
        const key = `${gateway} ${host}`;
        const claim = { owner, certificate: JSON.stringify(certificate ?? '') };
        for (const other of others(key)) {
          if (other.certificate !== claim.certificate) {
            problems.push(problem('clashing-certificate', at, { host, first: other.owner, second: owner }));
          }
        }
        claims.set(key, [...others(key), claim]);
      }
    }
  }
  return problems;
}
