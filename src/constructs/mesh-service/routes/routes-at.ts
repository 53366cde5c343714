import { intersectMatches } from '../../../routing/intersect-matches';
import type { Entrance } from './entrance';
import { belowPrefix } from '../../../routing/below-prefix';
import type { Match, PathMatch } from '../../../model/match';
import type { PlannedRoute } from '../../../routing/planned-route';
import { splitByMethod } from './split-by-method';

/** A route at one entrance: what callers ask for there, and the path that its author wrote. */
export interface RouteAt extends PlannedRoute {
  readonly at: Entrance;
  readonly written: PathMatch | undefined;
}

/** The routes of a service as they look from one entrance: those that can be reached there, in their order. */
export function routesAt(at: Entrance, routes: readonly PlannedRoute[]): RouteAt[] {
  return routes.flatMap((route) =>
    seenFrom(at, route.match)
      .flatMap((match) => splitByMethod({ ...route, match }, at.port))
      .map((seen) => ({ ...seen, at, written: route.match.path })),
  );
}

function seenFrom({ prefix, strip }: Entrance, match: Match): Match[] {
  if (prefix === '') return [match];
  if (strip) return belowPrefix(prefix, match.path).map((path) => ({ ...match, path }));
  const both = intersectMatches(match, {
    path: { kind: 'prefix', value: prefix },
    methods: [],
    headers: {},
    query: {},
  });
  return typeof both === 'string' ? [] : [both];
}
