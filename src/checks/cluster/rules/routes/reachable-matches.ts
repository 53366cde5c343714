import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { coversHttpMatch } from '../../facts/covers-http-match';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** Each match of a VirtualService can be met: the first one that fits decides, so no earlier one may take all of it. */
export const reachableMatches: ClusterRule = (cluster) =>
  objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').flatMap(({ spec, ...one }) =>
    unreachableIn(one, spec.http ?? []),
  );

function unreachableIn(
  one: CheckedObject,
  routes: NonNullable<VirtualServiceSpec['http']>,
): readonly Problem[] {
  const all = routes.flatMap(({ match = [] }, index) => {
    const path: FieldPath = ['spec', 'http', index];
    return match.length === 0
      ? [{ match: {}, path }]
      : match.map((one, at) => ({ match: one, path: [...path, 'match', at] }));
  });
  return all.flatMap(({ match, path }, at) => {
    const first = all.slice(0, at).find((earlier) => coversHttpMatch(earlier.match, match));
    if (first === undefined) return [];
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
