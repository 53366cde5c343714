import { AppProject } from '@cdk8s/argo-cd';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../conventions/argocd-keys';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Repository } from '../../model/platform';
import { localCluster } from './local-cluster';
import { waves } from './waves';

/**
 * Adds the AppProject of what the platform team owns. It may create anything anywhere, as it makes namespaces,
 * roles and Argo CD's own objects; who may change its folders is up to the repository's code owners.
 */
export function addPlatformProject(scope: Construct, { url }: Repository): void {
  new AppProject(scope, 'platform-project', {
    metadata: {
      name: deliveryNames.platformProject,
      namespace: deliveryNames.argocdNamespace,
      labels: commonLabels(),
      annotations: { ...protection, [argocdKeys.syncWave]: waves.permission },
    },
    spec: {
      description: 'The platform and the namespaces of all projects',
      sourceRepos: [url],
      destinations: [{ server: localCluster, namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    },
  });
}
