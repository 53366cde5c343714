import { belowPrefix } from '../routing/below-prefix';
import { intersectPaths } from '../routing/intersect-paths';
import type { GuardedHost } from '../constructs/mesh-baseline/guarded-host';
import type { Exposure } from '../model/exposure';
import type { PathMatch } from '../model/match';
import type { Route } from '../model/route';
import type { TenantOutline } from '../model/tenant-outline';

/** What the gateways of a cluster let in with a token only, because its services say so. */
export function guardedHosts(tenants: readonly TenantOutline[]): readonly GuardedHost[] {
  return tenants.flatMap(({ namespace, services }) =>
    services.flatMap(({ name, exposures, authentication, routes }) =>
      authentication?.edge === true
        ? exposures.map((exposure): GuardedHost => {
            const { gateway, host, paths } = exposure;
            const open = authentication.openPaths.map((value): PathMatch => ({ kind: 'prefix', value }));
            const asked = open.flatMap((path) => askedFor(path, exposure)).map(({ value }) => value);
            const openPaths = [...new Set(asked)];
            return {
              gateway,
              namespace,
              service: name,
              host,
              paths,
              authentication: { ...authentication, openPaths },
              preflights: preflights(routes, exposure),
            };
          })
        : [],
    ),
  );
}

function preflights(routes: readonly Route[], exposure: Exposure): GuardedHost['preflights'] {
  return routes
    .filter(({ cors }) => cors !== undefined)
    .flatMap(({ matches }) => matches.flatMap(({ path }) => askedFor(path, exposure)))
    .flatMap(({ kind, value }) => {
      if (kind === 'regex') return [];
      return value === '' ? [undefined] : [{ kind, value }];
    });
}

/** A path of the service as the gateway is asked for it; several where several prefixes are stripped. */
function askedFor(path: PathMatch | undefined, { paths, stripPrefix }: Exposure): readonly PathMatch[] {
  return paths.flatMap((written): readonly PathMatch[] => {
    const value = written.replace(/\/+$/, '');
    if (stripPrefix === true) return belowPrefix(value, path);
    if (path === undefined || value === '') return [path ?? { kind: 'prefix', value }];
    const both = intersectPaths(path, { kind: 'prefix', value });
    return typeof both === 'string' ? [] : [both];
  });
}
