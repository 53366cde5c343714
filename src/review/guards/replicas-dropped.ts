import { problem } from '../../problems/problem';
import type { Change } from '../change';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { listObjects } from './list-objects';

const scaled = new Set(['Deployment', 'StatefulSet', 'ReplicaSet']);

/**
 * `spec.replicas` of a workload that stays goes away, as it does when an autoscaler arrives. The API server then fills
 * in 1, whatever ran before
 * (https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling).
 */
export const replicasDropped: Guard = {
  code: 'replicas-dropped',
  find: (facts) =>
    hitsBySource(
      facts,
      facts.changes.filter((change) => droppedBy(change) > 1),
      (changes, at) =>
        problem('replicas-dropped', at, {
          objects: listObjects(changes),
          replicas: [...new Set(changes.map(droppedBy))].join(' or '),
        }),
    ),
};

function droppedBy({ kind, after, fields }: Change): number {
  if (kind === 'recreated' || after === undefined || !scaled.has(after.object.kind)) return 0;
  const field = fields.find(({ path }) => path === '/spec/replicas');
  return field?.after === undefined && typeof field?.before === 'number' ? field.before : 0;
}
