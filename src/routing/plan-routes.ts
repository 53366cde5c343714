import { compareMatches } from './compare-matches';
import { everyRequest } from './every-request';
import { intersectMatches } from './intersect-matches';
import type { Route } from '../model/route';
import type { ServiceOutline } from '../model/tenant-outline';
import type { PlannedRoute } from './planned-route';
import { preflights } from './preflights';

/**
 * Every route of a service, the most specific first and that of everything else last: the same for callers inside
 * and for gateways. A route that names no version leaves the choice to the versions, so that who is to get one by
 * a header gets it on every path.
 */
export function planRoutes(
  service: Pick<ServiceOutline, 'routes' | 'versions' | 'resilience'>,
): PlannedRoute[] {
  const plain = plainRoute(service);
  const named = service.routes.flatMap((route) => planRoute(route, service.versions));
  const chosen = service.versions.flatMap((version) =>
    chooseVersion({ ...plain, match: everyRequest }, version),
  );
  return [...[...named, ...chosen].sort((a, b) => compareMatches(a.match, b.match)), plain];
}

function planRoute({ matches, ...route }: Route, versions: ServiceOutline['versions']): PlannedRoute[] {
  return [...matches, ...preflights(matches, route.cors)].flatMap((match) => {
    const planned: PlannedRoute = { ...route, match };
    const open = route.to === undefined && route.redirect === undefined;
    return [...(open ? versions.flatMap((version) => chooseVersion(planned, version)) : []), planned];
  });
}

function chooseVersion(
  route: PlannedRoute,
  { name, match }: ServiceOutline['versions'][number],
): PlannedRoute[] {
  if (match === undefined) return [];
  const both = intersectMatches(route.match, match);
  if (typeof both === 'string') return [];
  return [
    {
      ...route,
      name: route.name === '' ? name : `${route.name}-${name}`,
      match: both,
      to: [{ version: name, weight: 100 }],
    },
  ];
}

function plainRoute({ resilience }: Pick<ServiceOutline, 'resilience'>): PlannedRoute {
  const { timeout, retries } = resilience;
  const unchanged = { set: {}, add: {}, remove: [] };
  return {
    name: '',
    match: everyRequest,
    to: undefined,
    rewrite: { path: undefined, host: undefined },
    redirect: undefined,
    headers: { request: unchanged, response: unchanged },
    timeout,
    retries,
    cors: undefined,
    mirror: undefined,
    fault: undefined,
  };
}
