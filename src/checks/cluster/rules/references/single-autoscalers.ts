import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { scaleTargets, type ScaleTarget } from '../../facts/scale-targets';
import { flaw } from '../../flaw';

/** One autoscaler decides how many pods a workload has. KEDA makes a HorizontalPodAutoscaler of its own. */
export const singleAutoscalers: ClusterRule = (cluster) => {
  const taken = new Map<string, ScaleTarget>();
  return scaleTargets(cluster).flatMap((target) => {
    const { one, path, kind, namespace, name } = target;
    const key = `${kind} ${namespace}/${name}`;
    const other = taken.get(key);
    if (other === undefined) {
      taken.set(key, target);
      return [];
    }
    const args = {
      object: describeObject(one.object),
      other: describeObject(other.one.object),
      target: `${kind.split('/')[1] ?? kind} ${name}`,
    };
    return [flaw('two-autoscalers', one, path, args, other)];
  });
};
