import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { coversHttpMatch } from '../../facts/covers-http-match';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

type Route = NonNullable<VirtualServiceSpec['http']>[number];
type Match = NonNullable<Route['match']>[number];

/** A match of a route, with the other that says the rest of its pattern. */
interface Placed {
  readonly match: Match;
  readonly path: FieldPath;
  readonly other: Match | undefined;
}

/**
 * Each match of a VirtualService can be met: the first one that fits decides, so no earlier one may take all of it.
 * `/a` and what lies below `/a/` are one pattern that takes two matches: of those one may be taken.
 */
export const reachableMatches: ClusterRule = (cluster) =>
  objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').flatMap(({ spec, ...one }) =>
    unreachableIn(one, spec.http ?? []),
  );

function unreachableIn(one: CheckedObject, routes: readonly Route[]): readonly Problem[] {
  const all = routes.flatMap(({ match = [] }, index): Placed[] => {
    const path: FieldPath = ['spec', 'http', index];
    return match.length === 0
      ? [{ match: {}, path, other: undefined }]
      : match.map((one, at) => ({ match: one, path: [...path, 'match', at], other: otherHalf(one, match) }));
  });
  const coverOf = (match: Match, before: number) =>
    all.slice(0, before).find((earlier) => earlier.match !== match && coversHttpMatch(earlier.match, match));
  return all.flatMap(({ match, path, other }, at) => {
    const first = coverOf(match, at);
    if (first === undefined || (other !== undefined && coverOf(other, at) === undefined)) return [];
    return [
      flaw(
        'unreachable-match',
        one,
        path,
        { object: describeObject(one.object), match: path.join('.'), first: first.path.join('.') },
        { one, path: first.path },
      ),
    ];
  });
}

/** The other match of `/a` and `/a/…`, which else ask for the same. */
function otherHalf(one: Match, matches: readonly Match[]): Match | undefined {
  const { exact, prefix } = one.uri ?? {};
  const wanted =
    exact === undefined ? prefix?.endsWith('/') && { exact: prefix.slice(0, -1) } : { prefix: `${exact}/` };
  if (!wanted) return undefined;
  const text = JSON.stringify({ ...one, uri: wanted });
  return matches.find((other) => JSON.stringify({ ...other, uri: other.uri }) === text);
}
