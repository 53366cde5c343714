import { compareMatches } from '../../routing/compare-matches';
import { coversMatch } from '../../routing/covers-match';
import { intersectMatches } from '../../routing/intersect-matches';
import type { Match } from '../../model/match';
import type { Route } from '../../model/route';
import type { Version } from '../../model/version';
import { problem, type Place, type Problem } from '../../problems/problem';

interface Taker {
  readonly name: string;
  readonly match: Match;
  readonly place: Place;
}

/** Routes and versions that no request reaches, and pairs of them that no rule can be written for. */
export function checkReach(
  routes: readonly Route[],
  versions: readonly Version[],
  routePlace: (name: string) => Place,
  versionPlace: (name: string) => Place,
): readonly Problem[] {
  const takers = [
    ...routes.flatMap(({ name, matches }) =>
      matches.map((match): Taker => ({ name: `route ${name}`, match, place: routePlace(name) })),
    ),
    ...versions.flatMap(({ name, match }): Taker[] =>
      match === undefined ? [] : [{ name: `version ${name}`, match, place: versionPlace(name) }],
    ),
  ].sort((a, b) => compareMatches(a.match, b.match));
  const hidden = takers.flatMap((taker, index) => {
    const other = takers.slice(0, index).find(({ match }) => coversMatch(match, taker.match));
    return other === undefined
      ? []
      : [problem('unreachable-route', taker.place, { route: taker.name, other: other.name })];
  });
  return [...hidden, ...clashes(routes, versions, routePlace)];
}

/** A route without a version of its own is written once more for each version that some requests ask for. */
function clashes(
  routes: readonly Route[],
  versions: readonly Version[],
  place: (name: string) => Place,
): readonly Problem[] {
  return routes
    .filter(({ to, redirect }) => to === undefined && redirect === undefined)
    .flatMap((route) =>
      versions
        .filter(
          (version) =>
            version.match !== undefined &&
            route.matches.some((match) => intersectMatches(match, version.match as Match) === 'unknown'),
        )
        .map((version) =>
          problem('clashing-match', place(route.name), { route: route.name, version: version.name }),
        ),
    );
}
