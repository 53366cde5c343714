import { intersectPaths } from '../../routing/intersect-paths';
import type { Exposure } from '../../model/exposure';
import type { Route } from '../../model/route';
import { problem, type Place, type Problem } from '../../problems/problem';

/** What a service's paths on gateways leave undecided, or have nothing to do for. */
export function checkExposedRoutes(
  exposures: readonly Exposure[],
  routes: readonly Route[],
  exposePlace: Place,
  routePlace: (name: string) => Place,
): readonly Problem[] {
  return exposures.flatMap(({ host, paths, stripPrefix }): Problem[] => {
    const prefixes = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
    if (stripPrefix === true) {
      return prefixes.length === 0 ? [problem('nothing-to-strip', exposePlace, { host })] : [];
    }
    return routes.flatMap(({ name, matches }) =>
      prefixes
        .filter((value) =>
          matches.some(
            ({ path }) => path !== undefined && intersectPaths(path, { kind: 'prefix', value }) === 'unknown',
          ),
        )
        .map((prefix) => problem('regex-beside-prefix', routePlace(name), { route: name, prefix })),
    );
  });
}
