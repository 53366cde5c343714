import { OCIRepository } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { protection } from '../../conventions/protection';
import type { Artifact } from '../../model/delivery';
import { keepOnly } from './keep-only';

/**
 * Adds the source of all Kustomizations where it is an artifact. Where the registry asks for a login, it is the Secret
 * `meshwright` in Flux's namespace, made by hand once (`flux create secret oci meshwright`). What nobody signed who may
 * is not applied (https://fluxcd.io/flux/components/source/ocirepositories/#verification).
 *
 * @param folder what this cluster needs of the artifact
 */
export function addArtifactSource(
  scope: Construct,
  { url, tag, login, signedBy }: Artifact,
  folder: string,
): void {
  new OCIRepository(scope, 'source', {
    metadata: {
      name: deliveryNames.source,
      namespace: deliveryNames.fluxNamespace,
      labels: commonLabels(),
      annotations: protection,
    },
    spec: {
      url,
      ref: { tag },
      interval: '1m',
      ignore: keepOnly(folder),
      ...(login ? { secretRef: { name: deliveryNames.source } } : {}),
      ...(signedBy === undefined ? {} : { verify: { provider: 'cosign', matchOIDCIdentity: [signedBy] } }),
    },
  });
}
