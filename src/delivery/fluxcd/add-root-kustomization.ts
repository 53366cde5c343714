import { Kustomization } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import { kustomizationSpec } from './kustomization-spec';
import type { SourceKind } from './source-kind';

/**
 * Adds the Kustomization that syncs all others, and itself. It never prunes: a Kustomization whose unit left the
 * repository stays and reports that its path is gone, until a person deletes it. So does everything while a cluster
 * moves to the other engine, whose objects then stand where these were. Deleting the root stops the sync and leaves
 * everything in place.
 */
export function addRootKustomization(scope: Construct, path: string, source: SourceKind): void {
  new Kustomization(scope, 'root', {
    metadata: {
      name: deliveryNames.root,
      namespace: deliveryNames.fluxNamespace,
      labels: commonLabels(),
      annotations: protection,
    },
    spec: {
      ...kustomizationSpec(path, source),
      prune: false,
      serviceAccountName: deliveryNames.fluxAccount,
      // It is one of its own objects and would wait for itself to get ready.
      wait: false,
      deletionPolicy: 'Orphan',
    },
  });
}
