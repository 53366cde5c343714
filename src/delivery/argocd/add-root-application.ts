import { Application } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Told } from '../../model/told';
import type { ProjectRoot } from '../planned-delivery';
import { applicationAnnotations } from './application-annotations';
import { applicationSpec } from './application-spec';
import { subscriptions } from './subscriptions';
import type { SyncedSource } from './synced-source';
import { waves } from './waves';

/**
 * Adds an Application that syncs others: all of them and itself, or those of one project. It never prunes: an Application whose unit left the
 * repository stays, shown as out of sync, until a person deletes it.
 */
export function addRootApplication(
  scope: Construct,
  { name, path }: ProjectRoot,
  told: Told,
  from: SyncedSource,
): void {
  const namespace = deliveryNames.argocdNamespace;
  const isWhole = name === deliveryNames.root;
  new Application(scope, name, {
    metadata: {
      name,
      namespace,
      labels: commonLabels(),
      annotations: {
        ...applicationAnnotations,
        ...subscriptions(told),
        ...protection,
        // It is one of its own resources and would wait for itself to get healthy.
        ...(isWhole ? { [argocdKeys.ignoreHealth]: 'true' } : {}),
        // Of a project there is the namespace and what runs in it: all of it behind the mesh.
        [argocdKeys.syncWave]: isWhole ? waves.permission : waves.workload,
      },
    },
    spec: {
      ...applicationSpec(
        { project: deliveryNames.platformProject, path, before: [], namespace, prune: false },
        from,
      ),
      ignoreDifferences: [
        {
          group: 'argoproj.io',
          kind: 'Application',
          // So that whoever is on call can pause one Application.
          jsonPointers: ['/spec/syncPolicy/automated/enabled'],
        },
      ],
    },
  });
}
