import type { Problem } from '../../problems/problem';
import type { CheckedCluster } from './checked-cluster';
import { clusterRules } from './cluster-rules';
import { partRules } from './part-rules';

/** Everything that a cluster would refuse or misunderstand of what anybody wrote: all of it counts as one part. */
export function checkObjects(cluster: CheckedCluster): readonly Problem[] {
  return [...partRules, ...clusterRules].flatMap((rule) => rule(cluster));
}
