import type { PodSpec, PodTemplateSpec } from '@cdk8s/kubernetes';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** What an object says of the pods that it makes, or of itself as one. */
export interface CheckedTemplate {
  readonly one: CheckedObject;
  /** Way to the specification of the pod. */
  readonly path: FieldPath;
  readonly spec: PodSpec;
}

interface Owner {
  readonly template?: PodTemplateSpec;
  readonly jobTemplate?: { readonly spec?: { readonly template?: PodTemplateSpec } };
}

const owners = [
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
] as const;

/** The pods of Kubernetes' own kinds, of objects that fit their schemas. */
export const podTemplates = perCluster((cluster): readonly CheckedTemplate[] => [
  ...objectsOf<PodSpec>(cluster, '/Pod').map(({ spec, ...one }) => ({ one, path: ['spec'], spec })),
  ...owners.flatMap((kind) =>
    objectsOf<Owner>(cluster, kind).flatMap(({ spec: { template, jobTemplate }, ...one }) => {
      const pod = template?.spec ?? jobTemplate?.spec?.template?.spec;
      if (pod === undefined) return [];
      const way = jobTemplate === undefined ? [] : ['jobTemplate', 'spec'];
      return [{ one, path: ['spec', ...way, 'template', 'spec'], spec: pod }];
    }),
  ),
]);
