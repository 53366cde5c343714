import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import type { ClusterRule } from '../../../src/checks/cluster/cluster-rule';
import { runRule } from './run-rule';

/** What a rule finds, each as its code and the path of the field. */
export function foundIn(rule: ClusterRule, cluster: CheckedCluster): readonly string[] {
  return runRule(rule, cluster).map(({ code, at }) => `${code} ${(at.path ?? []).join('.')}`);
}
