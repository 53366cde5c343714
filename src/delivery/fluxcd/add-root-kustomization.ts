import { Kustomization } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { ProjectRoot } from '../planned-delivery';
import { kustomizationSpec } from './kustomization-spec';
import type { SourceKind } from './source-kind';

/**
 * Adds a Kustomization that syncs others: all of them and itself, or those of one project. It never prunes: a Kustomization whose unit left the
 * repository stays and reports that its path is gone, until a person deletes it. So does everything while a cluster
 * moves to the other engine, whose objects then stand where these were. Deleting the root stops the sync and leaves
 * everything in place.
 */
export function addRootKustomization(
  scope: Construct,
  { name, path }: ProjectRoot,
  source: SourceKind,
): void {
  new Kustomization(scope, name, {
    metadata: {
      name,
      namespace: deliveryNames.fluxNamespace,
      labels: commonLabels(),
      annotations: protection,
    },
    spec: {
      ...kustomizationSpec(path, source),
      prune: false,
      serviceAccountName: deliveryNames.fluxAccount,
      // The whole one is one of its own objects and would wait for itself to get ready; what it syncs says what it
      // waits for.
      wait: false,
      deletionPolicy: 'Orphan',
    },
  });
}
