import type { EnvoyFilterSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';
import { ignoredOperation } from '../../istio/ignored-operation';

/** Operations whose effect depends on what other EnvoyFilters did before. */
const relative: ReadonlySet<string> = new Set(['INSERT_BEFORE', 'INSERT_AFTER', 'REMOVE', 'REPLACE']);

/** An EnvoyFilter that works beside others says when it is its turn. */
export const envoyOrder: ClusterRule = (cluster) =>
  objectsOf<EnvoyFilterSpec>(cluster, 'networking.istio.io/EnvoyFilter').flatMap(
    (one): readonly Problem[] => {
      const operation = (one.spec.configPatches ?? [])
        .filter(
          ({ applyTo = 'INVALID', patch }) =>
            ignoredOperation(patch?.operation ?? 'INVALID', applyTo) === undefined,
        )
        .map(({ patch }) => patch?.operation ?? 'INVALID')
        .find((name) => relative.has(name));
      return operation === undefined || (one.spec.priority ?? 0) !== 0
        ? []
        : [flaw('envoy-order', one, ['spec', 'priority'], { object: describeObject(one.object), operation })];
    },
  );
