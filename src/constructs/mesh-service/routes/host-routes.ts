import type { Exposure } from '../../../model/exposure';
import { dropCovered } from './drop-covered';
import type { Entrance } from './entrance';
import { httpRoute, type HttpRoute } from './http-route';
import { joinNeighbours } from './join-neighbours';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { pathPrefix } from '../../../routing/path-prefix';
import { planRoutes } from '../../../routing/plan-routes';
import { routesAt } from './routes-at';

/**
 * Routes of one host, the longest path first: the first that matches is taken, so that `/` must come last. Below
 * each path the routes of the service hold.
 */
export function hostRoutes(service: MeshServiceSettings, exposures: readonly Exposure[]): HttpRoute[] {
  const routes = planRoutes(service);
  const entrances = exposures
    .flatMap(({ paths, port, stripPrefix }) =>
      paths.map((path): Entrance => {
        const prefix = pathPrefix(path);
        return { port, mesh: false, prefix, strip: stripPrefix === true && prefix !== '' };
      }),
    )
    .sort(byPrefix);
  return joinNeighbours(
    dropCovered(entrances.flatMap((at) => routesAt(at, routes))).map((route) => httpRoute(service, route)),
  );
}

function byPrefix({ prefix: a }: Entrance, { prefix: b }: Entrance): number {
  if (a.length !== b.length) return b.length - a.length;
  return a < b ? -1 : Number(a > b);
}
