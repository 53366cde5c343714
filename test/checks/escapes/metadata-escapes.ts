import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { withMore } from './variants';

const { pods, secret, service, settings } = harmless;
const { podNote, note } = withMore;

/** Namespaces, and metadata by which the platform works. */
export const metadataEscapes: readonly Attempt[] = [
  ['the namespace of another tenant', settings({ 'metadata.namespace': 'bank' }), 'outside-tenant'],
  ['the namespace of the mesh', settings({ 'metadata.namespace': 'istio-system' }), 'outside-tenant'],

  [
    'what Argo CD tracks by',
    note('argocd.argoproj.io/tracking-id', 'bank:/ConfigMap:bank/x'),
    'reserved-metadata',
  ],
  ['a wave before the platform', note('argocd.argoproj.io/sync-wave', '-5'), 'reserved-metadata'],
  ['a hook', note('argocd.argoproj.io/hook', 'PreSync'), 'reserved-metadata'],
  ['a force of Flux', note('kustomize.toolkit.fluxcd.io/force', 'enabled'), 'reserved-metadata'],
  [
    'a name in DNS',
    note('external-dns.alpha.kubernetes.io/hostname', 'bank.test.example'),
    'reserved-metadata',
  ],
  ['a copy elsewhere', note('replicator.v1.mittwald.de/replicate-to', 'bank'), 'reserved-metadata'],
  [
    'a label of Meshwright',
    settings({ 'metadata.labels.meshwright~dev/project': 'bank' }),
    'reserved-metadata',
  ],
  [
    'part of another project',
    settings({ 'metadata.labels.app~kubernetes~io/part-of': 'bank' }),
    'reserved-metadata',
  ],
  ['another network', podNote('k8s.v1.cni.cncf.io/networks', 'kube-system/other'), 'reserved-metadata'],
  [
    'an owner',
    settings({ 'metadata.ownerReferences': [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'b' }] }),
    'reserved-metadata',
  ],
  ['a hook of Helm', note('helm.sh/hook', 'pre-install'), 'reserved-metadata'],
  [
    'a copy of a Secret elsewhere',
    secret({
      'spec.target.template.metadata.annotations.replicator~v1~mittwald~de/replicate-to': 'bank',
    }),
    'reserved-metadata',
  ],
  ['a Service of another mesh', service({ 'metadata.labels.istio~io/global': 'true' }), 'reserved-metadata'],
  ['pods that never go', pods({ 'metadata.finalizers': ['shop.example/never'] }), 'own-finalizer'],
  ['a finalizer', settings({ 'metadata.finalizers': ['shop.example/never'] }), 'own-finalizer'],
  ['authorities of the mesh', settings({ 'metadata.name': 'istio-ca-root-cert' }), 'trusted-name'],
];
