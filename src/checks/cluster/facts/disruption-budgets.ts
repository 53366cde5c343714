import type { PodDisruptionBudgetSpec } from '@cdk8s/kubernetes';
import type { LabelSelector } from '../../../access/spec/label-selector';
import { perCluster } from '../per-cluster';
import { objectsOf, type Typed } from './objects-of';
import { selectedWorkloads } from './selected-workloads';
import type { CheckedWorkload } from './workloads';

/** A PodDisruptionBudget, and what makes the pods that it is for. */
export interface CheckedBudget extends Typed<PodDisruptionBudgetSpec> {
  readonly workloads: readonly CheckedWorkload[];
}

/** Every PodDisruptionBudget. */
export const disruptionBudgets = perCluster((cluster): readonly CheckedBudget[] =>
  objectsOf<PodDisruptionBudgetSpec>(cluster, 'policy/PodDisruptionBudget').map((one) => ({
    ...one,
    workloads:
      one.spec.selector === undefined
        ? []
        : selectedWorkloads(cluster, one.namespace, one.spec.selector as LabelSelector),
  })),
);
