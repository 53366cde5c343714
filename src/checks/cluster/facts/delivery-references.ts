import type { ApplicationSpec } from '@cdk8s/argo-cd';
import type { KustomizationSpec } from '@cdk8s/flux';
import { perCluster } from '../per-cluster';
import type { CheckedReference } from './checked-reference';
import { objectsOf } from './objects-of';

const kustomization = 'kustomize.toolkit.fluxcd.io/Kustomization';

/** Projects of Argo CD's Applications; sources and dependencies of Flux' Kustomizations. */
export const deliveryReferences = perCluster((cluster): readonly CheckedReference[] => [
  ...objectsOf<ApplicationSpec>(cluster, 'argoproj.io/Application').map(({ spec, ...one }) => ({
    one,
    path: ['spec', 'project'],
    kind: 'argoproj.io/AppProject',
    namespace: one.namespace,
    name: spec.project,
    effect: 'nothing of it is applied',
  })),
  ...objectsOf<KustomizationSpec>(cluster, kustomization).flatMap(({ spec, ...one }) => [
    {
      one,
      path: ['spec', 'sourceRef', 'name'],
      kind: `source.toolkit.fluxcd.io/${spec.sourceRef.kind}`,
      namespace: spec.sourceRef.namespace ?? one.namespace,
      name: spec.sourceRef.name,
      effect: 'nothing of it is applied',
    },
    ...(spec.dependsOn ?? []).map(({ name, namespace = one.namespace }, index) => ({
      one,
      path: ['spec', 'dependsOn', index, 'name'],
      kind: kustomization,
      namespace,
      name,
      effect: 'it waits for ever',
    })),
  ]),
]);
