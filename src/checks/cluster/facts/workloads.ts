import { readWorkload } from '../../../access/read-workload';
import type { Workload } from '../../../access/workload';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { misfits } from './misfits';
import { namespaces } from './namespaces';

/** What makes pods, and what they will be like. */
export interface CheckedWorkload extends Workload {
  readonly one: CheckedObject;
  /** Way to the template of its pods; empty for a pod itself. */
  readonly template: FieldPath;
}

/** Everything that makes pods, in the order of the manifests. */
export const workloads = perCluster((cluster): readonly CheckedWorkload[] => {
  const known = namespaces(cluster);
  const broken = misfits(cluster);
  return cluster.objects.flatMap((one): CheckedWorkload[] => {
    if (broken.has(one)) return [];
    const workload = readWorkload(one.object, known.get(one.namespace)?.labels ?? {});
    return workload === undefined ? [] : [{ ...workload, one, template: templateIn(one.object.kind) }];
  });
});

function templateIn(kind: string): FieldPath {
  if (kind === 'Pod') return [];
  return kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : ['spec', 'template'];
}
