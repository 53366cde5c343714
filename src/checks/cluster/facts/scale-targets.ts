import type { HorizontalPodAutoscalerSpec } from '@cdk8s/kubernetes';
import { apiGroup } from '../../../conventions/api-group';
import { recordOf } from '../../record-of';
import { perCluster } from '../per-cluster';
import type { CheckedReference } from './checked-reference';
import { namedObjects } from './named-objects';
import { objectsOf } from './objects-of';

/** What autoscalers scale, and to how few and how many pods. */
export interface ScaleTarget extends CheckedReference {
  readonly least: number;
  readonly most: number;
}

/** Targets of HorizontalPodAutoscalers and of KEDA's ScaledObjects. */
export const scaleTargets = perCluster((cluster): readonly ScaleTarget[] => {
  const path = ['spec', 'scaleTargetRef', 'name'];
  const effect = 'nothing is scaled';
  const kubernetes = objectsOf<HorizontalPodAutoscalerSpec>(
    cluster,
    'autoscaling/HorizontalPodAutoscaler',
  ).map(({ spec: { scaleTargetRef, minReplicas = 1, maxReplicas }, ...one }) => ({
    one,
    path,
    kind: `${apiGroup(scaleTargetRef.apiVersion ?? 'apps/v1')}/${scaleTargetRef.kind}`,
    namespace: one.namespace,
    name: scaleTargetRef.name,
    effect,
    least: minReplicas,
    most: maxReplicas,
  }));
  const named = [...(namedObjects(cluster).get('keda.sh/ScaledObject')?.values() ?? [])];
  const keda = named
    .flatMap((objects) => [...objects.values()])
    .flatMap((one) => {
      const { scaleTargetRef, minReplicaCount, maxReplicaCount } = recordOf(one.object['spec']);
      const { name, kind = 'Deployment', apiVersion = 'apps/v1' } = recordOf(scaleTargetRef);
      return typeof name === 'string'
        ? [
            {
              one,
              path,
              kind: `${apiGroup(String(apiVersion))}/${String(kind)}`,
              namespace: one.namespace,
              name,
              effect,
              least: typeof minReplicaCount === 'number' ? minReplicaCount : 0,
              // As KEDA has it where nobody says.
              most: typeof maxReplicaCount === 'number' ? maxReplicaCount : 100,
            },
          ]
        : [];
    });
  return [...kubernetes, ...keda];
});
