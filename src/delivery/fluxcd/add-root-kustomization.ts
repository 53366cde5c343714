import { Kustomization } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import { kustomizationSpec } from './kustomization-spec';

/**
 * Adds the Kustomization that syncs all others, and itself. It prunes, as a service that leaves the repository
 * has to leave the cluster. Itself, its source and the Kustomizations of all that is protected are exempt by
 * annotation, so that losing some of them in a render takes down neither production nor a namespace. Deleting
 * the root stops the sync and leaves everything in place.
 */
export function addRootKustomization(scope: Construct, path: string): void {
  new Kustomization(scope, 'root', {
    metadata: {
      name: deliveryNames.root,
      namespace: deliveryNames.fluxNamespace,
      labels: commonLabels(),
      annotations: protection,
    },
    spec: {
      ...kustomizationSpec(path),
      // It is one of its own objects and would wait for itself to get ready.
      wait: false,
      deletionPolicy: 'Orphan',
    },
  });
}
