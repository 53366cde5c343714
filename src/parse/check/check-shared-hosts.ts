import { isBelow } from '../../routing/is-below';
import type { ServiceOutline } from '../../model/tenant-outline';
import type { TenantOutline } from '../../model/tenant-outline';
import { problem, type Problem } from '../../problems/problem';

interface Claim {
  readonly tenant: TenantOutline;
  readonly service: ServiceOutline;
  /** Without a slash at its end. */
  readonly prefix: string;
}

/**
 * Services of one host of which one may take requests of another. Routes of different VirtualServices are tried in
 * no order that anyone should rely on; only what takes everything, and says nothing else, is tried last
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services, istio/istio#22997).
 */
export function checkSharedHosts(tenants: readonly TenantOutline[]): readonly Problem[] {
  const hosts = new Map<string, Claim[]>();
  for (const tenant of tenants) {
    for (const service of tenant.services) {
      for (const { gateway, host, paths } of service.exposures) {
        const claims = paths.map((path) => ({ tenant, service, prefix: path.replace(/\/+$/, '') }));
        hosts.set(`${gateway} ${host}`, [...(hosts.get(`${gateway} ${host}`) ?? []), ...claims]);
      }
    }
  }
  return [...hosts].flatMap(([key, claims]) =>
    claims.flatMap((outer) =>
      claims
        .filter((inner) => inner.service !== outer.service && isNested(inner, outer))
        .filter(() => outer.prefix !== '' || takesMoreThanTheRest(outer.service))
        .map((inner) =>
          problem(
            'shared-host',
            { file: inner.tenant.source, path: ['services', inner.service.name, 'expose'] },
            {
              host: key.split(' ')[1] ?? '',
              outer: `${outer.tenant.project}/${outer.service.name}`,
              path: `${outer.prefix}/`,
              inner: `${inner.tenant.project}/${inner.service.name}`,
              nested: inner.prefix,
            },
          ),
        ),
    ),
  );
}

const isNested = (inner: Claim, outer: Claim): boolean =>
  inner.prefix !== outer.prefix && isBelow(inner.prefix, outer.prefix);

/** Whether what is exposed at `/` is more than one route for everything. */
function takesMoreThanTheRest({ routes, versions, resilience: { retries } }: ServiceOutline): boolean {
  return (
    routes.length > 0 ||
    versions.some(({ match }) => match !== undefined) ||
    (retries.attempts > 0 && retries.repeat === 'idempotent')
  );
}
