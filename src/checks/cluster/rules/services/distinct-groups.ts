import type { WorkloadGroupSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** No two WorkloadGroups of a namespace give their machines the same labels, by which all else tells them apart. */
export const distinctGroups: ClusterRule = (cluster) => {
  const first = new Map<string, CheckedObject>();
  return objectsOf<WorkloadGroupSpec>(cluster, 'networking.istio.io/WorkloadGroup').flatMap(
    ({ spec, ...one }): readonly Problem[] => {
      const labels = Object.entries(spec.metadata?.labels ?? {});
      if (labels.length === 0) return [];
      const sorted = labels.map(([key, value]) => `${key}: ${value}`).sort();
      const key = `${one.namespace} ${sorted.join(', ')}`;
      const twin = first.get(key);
      if (twin === undefined) {
        first.set(key, one);
        return [];
      }
      const path = ['spec', 'metadata', 'labels'];
      const args = {
        object: describeObject(one.object),
        other: describeObject(twin.object),
        labels: sorted.join(', '),
      };
      return [flaw('indistinct-groups', one, path, args, { one: twin, path })];
    },
  );
};
