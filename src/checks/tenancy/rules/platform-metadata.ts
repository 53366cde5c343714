import { annotations as known } from '../../../conventions/annotations';
import { isIstioKey } from '../../../conventions/is-istio-key';
import { isPlatformKey } from '../../../conventions/is-platform-key';
import { labels } from '../../../conventions/labels';
import { protection } from '../../../conventions/protection';
import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

/** ConfigMaps that the cluster itself writes into every namespace, for what pods trust. */
const trusted = new Set(['istio-ca-root-cert', 'kube-root-ca.crt']);

/**
 * What code adds carries no label, annotation, owner, finalizer or name by which the platform works, nor do the
 * objects that controllers make of its templates.
 */
export const platformMetadata: TenancyRule = (manifests) =>
  extensionsOf(manifests).flatMap((manifest) => {
    const { metadata, kind } = manifest.object;
    return [
      ...ofMesh(manifest),
      ...metadataIn(manifest.object).flatMap(({ field, value }) => ofMetadata(manifest, field, value)),
      ...(kind === 'ConfigMap' && trusted.has(metadata.name)
        ? [refuse('trusted-name', manifest, 'metadata.name', metadata.name)]
        : []),
    ];
  });

/** What an object says to Istio. Pods have a rule of their own. */
function ofMesh(manifest: Manifest): Problem[] {
  const { metadata, kind } = manifest.object;
  return (['labels', 'annotations'] as const).flatMap((map) =>
    Object.entries(recordOf(metadata[map]))
      .filter(([key]) => isIstioKey(key) && !(kind === 'Service' && key === known.exportTo))
      .map(([key, value]) => refuse('reserved-metadata', manifest, `metadata.${map}.${key}`, value)),
  );
}

interface Found {
  readonly field: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Metadata of an object and of every template in it. */
function metadataIn(value: unknown, path = ''): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => metadataIn(item, `${path}${index}.`));
  return Object.entries(recordOf(value)).flatMap(([key, child]) => [
    ...(key === 'metadata' ? [{ field: `${path}metadata`, value: recordOf(child) }] : []),
    ...metadataIn(child, `${path}${key}.`),
  ]);
}

function ofMetadata(manifest: Manifest, field: string, value: Found['value']): Problem[] {
  const { finalizers, ownerReferences } = value;
  return [
    ...['labels', 'annotations'].flatMap((map) =>
      Object.entries(recordOf(value[map]))
        .filter((entry) => isReserved(entry, manifest.unit.project))
        .map(([key, text]) => refuse('reserved-metadata', manifest, `${field}.${map}.${key}`, text)),
    ),
    ...(listOf(finalizers).length > 0
      ? [refuse('own-finalizer', manifest, `${field}.finalizers`, finalizers)]
      : []),
    ...(listOf(ownerReferences).length > 0
      ? [refuse('reserved-metadata', manifest, `${field}.ownerReferences`, ownerReferences)]
      : []),
  ];
}

const isReserved = ([key, value]: readonly [string, unknown], project: string | undefined): boolean =>
  (isPlatformKey(key) && protection[key] !== value) || (key === labels.partOf && value !== project);
