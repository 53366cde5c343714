import { Application } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Told } from '../../model/told';
import { applicationAnnotations } from './application-annotations';
import { applicationSpec } from './application-spec';
import { subscriptions } from './subscriptions';
import type { SyncedSource } from './synced-source';
import { waves } from './waves';

/**
 * Adds the Application that syncs all others, and itself. It never prunes: an Application whose unit left the
 * repository stays, shown as out of sync, until a person deletes it.
 */
export function addRootApplication(scope: Construct, path: string, told: Told, from: SyncedSource): void {
  const namespace = deliveryNames.argocdNamespace;
  new Application(scope, 'root', {
    metadata: {
      name: deliveryNames.root,
      namespace,
      labels: commonLabels(),
      annotations: {
        ...applicationAnnotations,
        ...subscriptions(told),
        ...protection,
        // It is one of its own resources and would wait for itself to get healthy.
        [argocdKeys.ignoreHealth]: 'true',
        [argocdKeys.syncWave]: waves.permission,
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
