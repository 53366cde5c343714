import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { disruptionBudgets } from '../../facts/disruption-budgets';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** Pods have one PodDisruptionBudget at most. */
export const distinctBudgets: ClusterRule = (cluster) => {
  const taken = new Map<CheckedWorkload, CheckedObject>();
  return disruptionBudgets(cluster).flatMap((one) => {
    const shared = one.workloads.find((pods) => taken.has(pods));
    for (const pods of one.workloads) if (!taken.has(pods)) taken.set(pods, one);
    const other = shared === undefined ? undefined : taken.get(shared);
    if (shared === undefined || other === undefined) return [];
    const args = {
      object: describeObject(one.object),
      other: describeObject(other.object),
      pods: describeObject(shared.one.object),
    };
    return [flaw('two-budgets', one, ['spec', 'selector'], args, { one: other, path: ['spec', 'selector'] })];
  });
};
