import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import type { ClusterRule } from '../../../src/checks/cluster/cluster-rule';
import { clusterRules } from '../../../src/checks/cluster/cluster-rules';
import { misfits } from '../../../src/checks/cluster/facts/misfits';
import { outlineOf } from '../../../src/checks/outline/outline-of';
import type { Problem } from '../../../src/problems/problem';

/** What a rule finds. One about a whole cluster sees outlines, as it does of what tenants render. */
export function runRule(rule: ClusterRule, cluster: CheckedCluster): readonly Problem[] {
  if (!clusterRules.includes(rule)) return rule(cluster);
  const broken = misfits(cluster);
  return rule({
    ...cluster,
    objects: cluster.objects.map((one) =>
      one.namespace === cluster.rootNamespace
        ? one
        : { ...one, object: outlineOf(one.object), fits: !broken.has(one) },
    ),
  });
}
