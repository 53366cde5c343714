import type { PodDisruptionBudgetSpec } from '@cdk8s/kubernetes';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';

/** A budget says how many pods stay, or how many go, as a number or a share. */
export const disruptionBudgets: ClusterRule = (cluster) =>
  objectsOf<PodDisruptionBudgetSpec>(cluster, 'policy/PodDisruptionBudget').flatMap(({ spec, ...one }) => {
    const { minAvailable, maxUnavailable } = spec;
    if (minAvailable !== undefined && maxUnavailable !== undefined) {
      const reason = 'stands beside minAvailable, and only one of them may';
      return [refuseField('refused-combination', one, ['spec', 'maxUnavailable'], reason)];
    }
    return Object.entries({ minAvailable, maxUnavailable }).flatMap(([field, amount]) => {
      if (amount === undefined || isAmount(amount)) return [];
      const reason = `is ${JSON.stringify(amount)}, which is not a number of pods or a share such as 50%`;
      return [refuseField('refused-value', one, ['spec', field], reason)];
    });
  });

const isAmount = (amount: number | string): boolean =>
  typeof amount === 'number' ? amount >= 0 : /^(\d{1,2}|100)%$/.test(amount);
