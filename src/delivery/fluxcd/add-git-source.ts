import { GitRepository } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Repository } from '../../model/platform';
import { keepOnly } from './keep-only';

/**
 * Adds the source of all Kustomizations. A repository behind SSH is opened with the Secret `meshwright` in
 * Flux's namespace, which is made by hand once (`flux create secret git meshwright`).
 *
 * @param folder what this cluster needs of the repository; the less, the faster every Kustomization unpacks it
 */
export function addGitSource(scope: Construct, { url, branch }: Repository, folder: string): void {
  new GitRepository(scope, 'source', {
    metadata: {
      name: deliveryNames.source,
      namespace: deliveryNames.fluxNamespace,
      labels: commonLabels(),
      annotations: protection,
    },
    spec: {
      url,
      ref: { branch },
      interval: '1m',
      ignore: keepOnly(folder),
      ...(url.startsWith('ssh://') ? { secretRef: { name: deliveryNames.source } } : {}),
    },
  });
}
