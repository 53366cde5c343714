import { isHttp } from '../conventions/is-http';
import { names } from '../conventions/names';
import type { Exposure } from '../model/exposure';
import type { Route } from '../model/route';
import type { ServiceOutline } from '../model/tenant-outline';
import type { TenantOutline } from '../model/tenant-outline';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';

/** What gateways may ask the services of a tenant: what comes in from outside, as the pods see it. */
export function declaredWaysIn(
  { services, source }: TenantOutline,
  { workloadsOf }: Parties,
): readonly DeclaredEdge[] {
  return services.flatMap((service) => {
    const at = { file: source, path: ['services', service.name, 'expose'] };
    return waysIn(service).flatMap(({ gateway, ...way }) =>
      workloadsOf(names.ingressNamespace, names.gateway(gateway)).flatMap((from) =>
        workloadsOf(service.namespace, service.name).map((to) => ({ from: from.id, to: to.id, ...way, at })),
      ),
    );
  });
}

interface WayIn extends Pick<DeclaredEdge, 'port' | 'below' | 'token' | 'openBelow'> {
  readonly gateway: string;
}

/** Each gateway and port once: a proxy sees who asks and for what, not by which host. */
function waysIn({ exposures, openings, routes, authentication }: ServiceOutline): readonly WayIn[] {
  const ways = new Map<string, WayIn>();
  const add = (gateway: string, port: number, below: readonly string[], token: boolean) => {
    const key = `${gateway} ${port}`;
    const before = ways.get(key);
    const all = [...(before?.below ?? []), ...below];
    const open = all.includes('') || (before !== undefined && before.below === undefined);
    ways.set(key, {
      gateway,
      port,
      token,
      below: open ? undefined : all,
      openBelow: token ? (authentication?.openPaths ?? []) : [],
    });
  };
  for (const exposure of exposures) {
    const token = authentication?.inside === true && isHttp(exposure.port.protocol);
    add(exposure.gateway, exposure.port.target, seenPaths(exposure, routes), token);
  }
  for (const { gateway, port } of openings) add(gateway, port.target, [''], false);
  return [...ways.values()];
}

/** A path that a route writes anew counts up to the first part that depends on the request. */
function seenPaths({ paths, stripPrefix }: Exposure, routes: readonly Route[]): readonly string[] {
  if (stripPrefix === true) return [''];
  const rewritten = routes.flatMap(({ rewrite: { path } }) => {
    if (path === undefined) return [];
    const fixed = path.split('\\')[0] ?? '';
    return [fixed === path ? path : fixed.slice(0, fixed.lastIndexOf('/'))];
  });
  return [...paths, ...rewritten].map((path) => path.replace(/\/+$/, ''));
}
