import { Application } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Told } from '../../model/told';
import type { DeliveredUnit } from '../delivered-unit';
import { applicationAnnotations } from './application-annotations';
import { applicationSpec } from './application-spec';
import { subscriptions } from './subscriptions';
import type { SyncedSource } from './synced-source';
import { waves } from './waves';

/**
 * Adds the Application of one unit. The `_tenant` units belong to the platform's AppProject, as they hold what
 * a project may not change. Jobs that run before the unit are part of it. Only what is not protected has the finalizer with which deleting the Application
 * deletes the workload.
 */
export function addUnitApplication(
  scope: Construct,
  delivered: DeliveredUnit,
  jobs: readonly DeliveredUnit[],
  told: Told,
  from: SyncedSource,
): void {
  const { unit, name, path, namespace, step } = delivered;
  const project = step === 'workload' ? unit.project : undefined;
  new Application(scope, `application-${name}`, {
    metadata: {
      name,
      namespace: deliveryNames.argocdNamespace,
      labels: commonLabels(unit.project),
      annotations: {
        ...applicationAnnotations,
        ...subscriptions(told),
        ...(delivered.protected ? protection : {}),
        [argocdKeys.syncWave]: waves[step],
      },
      ...(delivered.protected ? {} : { finalizers: [argocdKeys.cascade] }),
    },
    spec: applicationSpec(
      {
        project: project ?? deliveryNames.platformProject,
        path,
        before: jobs.map((job) => job.path),
        namespace,
        prune: true,
      },
      from,
    ),
  });
}
