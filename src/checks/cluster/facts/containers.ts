import type { Container } from '@cdk8s/kubernetes';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { podSpecs, type CheckedPodSpec } from './pod-specs';

/** A container of a pod. */
export interface CheckedContainer {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly container: Container;
  readonly pod: CheckedPodSpec;
  /** Whether it is done before the others start: no sidecar among the init containers. */
  readonly ends: boolean;
}

/** Every container of every pod, those that start first before the others. */
export const containers = perCluster((cluster): readonly CheckedContainer[] =>
  podSpecs(cluster).flatMap((pod) =>
    (['initContainers', 'containers'] as const).flatMap((list) =>
      (pod.spec[list] ?? []).map((container, index) => ({
        one: pod.workload.one,
        path: [...pod.path, list, index],
        container,
        pod,
        ends: list === 'initContainers' && container.restartPolicy !== 'Always',
      })),
    ),
  ),
);
