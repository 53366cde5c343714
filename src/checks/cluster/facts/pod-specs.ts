import type { PodSpec } from '@cdk8s/kubernetes';
import { schemaOf } from '../../schema-of';
import type { FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { workloads, type CheckedWorkload } from './workloads';

/** What an object says of the pods that it makes. */
export interface CheckedPodSpec {
  readonly workload: CheckedWorkload;
  readonly spec: PodSpec;
  /** Way to it from the root of the object. */
  readonly path: FieldPath;
}

/** The pods of everything that has a template for them and fits its schema. */
export const podSpecs = perCluster((cluster): readonly CheckedPodSpec[] =>
  workloads(cluster).flatMap((workload) => {
    const { object } = workload.one;
    const path = [...workload.template, 'spec'];
    const found = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      object,
    );
    return found === undefined ||
      isOperated(object.kind) ||
      schemaOf(object.apiVersion, object.kind) === undefined
      ? []
      : [{ workload, spec: found as PodSpec, path }];
  }),
);

/** Kinds whose operator makes the template out of other fields. */
const isOperated = (kind: string): boolean => kind === 'Prometheus' || kind === 'Alertmanager';
