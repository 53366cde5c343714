import { AppProject } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import type { Platform } from '../../model/platform';
import type { DeliveredTenant } from '../delivered-tenant';
import { frozenNamespaces } from './frozen-namespaces';
import { localCluster } from './local-cluster';
import type { SyncedSource } from './synced-source';
import { waves } from './waves';

/**
 * Adds the AppProject of what the platform team owns. It may create anything anywhere, as it makes namespaces,
 * roles and Argo CD's own objects; who may change its folders is up to the repository's code owners.
 *
 * A freeze of any environment of the cluster also holds for the parts of the platform, which all of them live by. It
 * never holds for the root: what ends a freeze early has to get in.
 *
 * @param tenants every namespace of this cluster
 */
export function addPlatformProject(
  scope: Construct,
  tenants: readonly DeliveredTenant[],
  { repoURL }: SyncedSource,
  { freezes }: Pick<Platform, 'freezes'>,
): void {
  new AppProject(scope, 'platform-project', {
    metadata: {
      name: deliveryNames.platformProject,
      namespace: deliveryNames.argocdNamespace,
      labels: commonLabels(),
      annotations: { ...protection, [argocdKeys.syncWave]: waves.permission },
    },
    spec: {
      description: 'The platform and the namespaces of all projects',
      sourceRepos: [repoURL],
      destinations: [{ server: localCluster, namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      ...frozenNamespaces(freezes, tenants, [deliveryNames.unit({ group: names.platformGroup, name: '*' })]),
    },
  });
}
