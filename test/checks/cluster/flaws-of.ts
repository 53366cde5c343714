import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import type { ClusterRule } from '../../../src/checks/cluster/cluster-rule';
import { clusterOf } from './cluster-of';
import { runRule } from './run-rule';

/** What one rule finds in manifests: `<code> <path of the field>` each, in its order. */
export function flawsOf(
  rule: ClusterRule,
  manifests: Parameters<typeof clusterOf>[0],
  over: Partial<CheckedCluster> = {},
): readonly string[] {
  return runRule(rule, clusterOf(manifests, over)).map(
    ({ code, at }) => `${code} ${(at.path ?? []).join('.')}`,
  );
}
