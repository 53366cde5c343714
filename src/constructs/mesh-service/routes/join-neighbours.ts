import type { HttpRoute } from './http-route';

/** Neighbours that do the same make one route; beside one that takes everything, no pattern matters. */
export function joinNeighbours(routes: readonly HttpRoute[]): HttpRoute[] {
  const joined: HttpRoute[] = [];
  for (const route of routes) {
    const last = joined.at(-1);
    if (last === undefined || deedOf(last) !== deedOf(route)) joined.push(route);
    else joined.splice(-1, 1, join(last, route));
  }
  return joined;
}

function join({ match: before, ...rest }: HttpRoute, { match: after }: HttpRoute): HttpRoute {
  return before === undefined || after === undefined ? rest : { ...rest, match: [...before, ...after] };
}

/** All that a route says but whose requests it takes. */
function deedOf(route: HttpRoute): string {
  return JSON.stringify({ ...route, match: undefined });
}
