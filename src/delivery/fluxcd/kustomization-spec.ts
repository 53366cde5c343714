import type { KustomizationProps } from '@cdk8s/flux';
import { deliveryNames } from '../../conventions/delivery-names';
import type { SourceKind } from './source-kind';

/**
 * How Flux keeps one folder of the repository synced, the same for the root and for every unit: intervals of
 * Flux's production profile. There is no `postBuild`, which would replace every `${…}` in what we rendered,
 * and no `targetNamespace`, which renames Namespaces too (fluxcd/flux2#4570).
 */
export function kustomizationSpec(
  path: string,
  source: SourceKind,
): Omit<KustomizationProps['spec'], 'prune'> {
  return {
    path,
    sourceRef: { kind: source, name: deliveryNames.source },
    interval: '60m',
    retryInterval: '2m',
    timeout: '5m',
    force: false,
  };
}
