import type { Problem } from '../../problems/problem';
import type { CheckedCluster } from './checked-cluster';
import { clusterRules } from './cluster-rules';

/** Everything that a cluster would refuse or misunderstand, by every rule. */
export function checkCluster(cluster: CheckedCluster): readonly Problem[] {
  return clusterRules.flatMap((rule) => rule(cluster));
}
