import type { Tenant } from '../../model/tenant';
import { problem, type Problem } from '../../problems/problem';

/** A prefix without the slash at its end; `/` is empty. */
const bare = (path: string) => path.replace(/\/+$/, '');

interface Claim {
  readonly owner: string;
  readonly certificate: string;
  readonly paths: readonly string[];
}

/** What two services of one cluster claim both on a gateway: a port, a certificate, or paths below each other. */
export function findGatewayClashes(tenants: readonly Tenant[]): readonly Problem[] {
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
        claims.set(key, [...others(key), { owner, certificate: 'passthrough', paths: [] }]);
      }
      for (const { gateway, host, paths, certificate } of exposures) {
        const key = `${gateway} ${host}`;
        const claim = { owner, certificate: JSON.stringify(certificate ?? ''), paths: paths.map(bare) };
        for (const other of others(key)) {
          if (other.certificate !== claim.certificate) {
            problems.push(problem('clashing-certificate', at, { host, first: other.owner, second: owner }));
          }
          if (other.owner === owner) continue;
          for (const [outer, inner] of nested(other.paths, claim.paths)) {
            problems.push(
              problem('nested-path', at, { host, outer, inner, first: other.owner, second: owner }),
            );
          }
        }
        claims.set(key, [...others(key), claim]);
      }
    }
  }
  return problems;
}

/** Pairs of which one lies below the other. What has no prefix is tried last, whoever wrote it. */
function nested(some: readonly string[], others: readonly string[]): (readonly [string, string])[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      if (one === '' || other === '') return [];
      if (other.startsWith(`${one}/`)) return [[one, other] as const];
      return one.startsWith(`${other}/`) ? [[other, one] as const] : [];
    }),
  );
}
