import { labels } from '../../conventions/labels';
import { protection } from '../../conventions/protection';
import { isPlatformKey } from '../../conventions/is-platform-key';
import type { Manifest } from '../../model/manifest';
import type { Problem } from '../../problems/problem';
import { isExtension } from '../is-extension';
import { listOf } from '../list-of';
import { podsOf } from '../pods-of';
import { recordOf } from '../record-of';
import { refuse } from '../refuse';
import type { Rule } from '../rule';

/** ConfigMaps that the cluster itself writes into every namespace, for what pods trust. */
const trusted = new Set(['istio-ca-root-cert', 'kube-root-ca.crt']);

/** What code adds carries no label, annotation, owner, finalizer or name by which the platform works. */
export const platformMetadata: Rule = (manifests) => {
  const added = manifests.filter(isExtension);
  return [...added.flatMap(ofObject), ...podsOf(added).flatMap(ofPod)];
};

function ofObject(manifest: Manifest): Problem[] {
  const { metadata, kind } = manifest.object;
  const { name, labels: own, annotations, finalizers, ownerReferences } = metadata;
  return [
    ...keysOf(manifest, 'metadata.labels', own),
    ...keysOf(manifest, 'metadata.annotations', annotations),
    ...(listOf(finalizers).length > 0
      ? [refuse('own-finalizer', manifest, 'metadata.finalizers', finalizers)]
      : []),
    ...(listOf(ownerReferences).length > 0
      ? [refuse('reserved-metadata', manifest, 'metadata.ownerReferences', ownerReferences)]
      : []),
    ...(kind === 'ConfigMap' && trusted.has(name)
      ? [refuse('trusted-name', manifest, 'metadata.name', name)]
      : []),
  ];
}

function ofPod({ manifest, field, labels: own, annotations }: ReturnType<typeof podsOf>[number]): Problem[] {
  return [
    ...keysOf(manifest, `${field}.metadata.labels`, own),
    ...keysOf(manifest, `${field}.metadata.annotations`, annotations),
  ];
}

function keysOf(manifest: Manifest, field: string, entries: unknown): Problem[] {
  return Object.entries(recordOf(entries)).flatMap(([key, value]) =>
    (isPlatformKey(key) && protection[key] !== value) ||
    (key === labels.partOf && value !== manifest.unit.project)
      ? [refuse('reserved-metadata', manifest, `${field}.${key}`, value)]
      : [],
  );
}
