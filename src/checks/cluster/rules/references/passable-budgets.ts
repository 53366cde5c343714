import type { PodDisruptionBudgetSpec } from '@cdk8s/kubernetes';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import { disruptionBudgets } from '../../facts/disruption-budgets';
import { scaleTargets } from '../../facts/scale-targets';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** A PodDisruptionBudget lets at least one pod be moved, so that nodes can be drained. */
export const passableBudgets: ClusterRule = (cluster) => {
  const replicas = replicasOf(cluster);
  return disruptionBudgets(cluster).flatMap(({ spec, workloads, ...one }) => {
    const counts = workloads.map(replicas);
    const total = counts.reduce<number | undefined>(
      (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
      0,
    );
    const field = spec.minAvailable === undefined ? 'maxUnavailable' : 'minAvailable';
    return total === undefined || total === 0 || spared(spec, total) > 0
      ? []
      : [
          flaw('blocking-budget', one, ['spec', field], {
            object: describeObject(one.object),
            pods: total,
            rule: `${field} ${spec[field]}`,
          }),
        ];
  });
};

/** How many of so many pods may go at once; parts of a hundred are rounded up. */
function spared({ minAvailable, maxUnavailable }: PodDisruptionBudgetSpec, total: number): number {
  const count = (value: number | string) =>
    typeof value === 'number' ? value : Math.ceil((Number.parseInt(value, 10) * total) / 100);
  if (minAvailable !== undefined) return total - count(minAvailable);
  return maxUnavailable === undefined ? total : count(maxUnavailable);
}

/** The fewest pods that a workload has by intent; undefined where nothing fixes their number. */
function replicasOf(cluster: CheckedCluster): (workload: CheckedWorkload) => number | undefined {
  const scaled = new Map(
    scaleTargets(cluster).map(({ kind, namespace, name, least }) => [`${kind} ${namespace}/${name}`, least]),
  );
  return ({ one }) => {
    if (!['apps/Deployment', 'apps/StatefulSet'].includes(one.kind)) return undefined;
    const { replicas = 1 } = (one.object['spec'] ?? {}) as { readonly replicas?: number };
    return scaled.get(`${one.kind} ${one.namespace}/${one.name}`) ?? replicas;
  };
}
