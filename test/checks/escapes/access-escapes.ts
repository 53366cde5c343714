import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { policy } from './variants';

const { denial, secret } = harmless;

/** Callers that nobody named, and secrets of others. */
export const accessEscapes: readonly Attempt[] = [
  [
    'a caller of its choice',
    policy({ rules: [{ from: [{ source: { serviceAccounts: ['bank/ledger'] } }] }] }),
    'widened-access',
  ],
  ['a judge of its own', denial({ 'spec.action': 'CUSTOM' }), 'widened-access'],
  ['everyone', policy({ rules: [{}] }), 'open-policy'],
  ['everyone, by a list', policy({ rules: [{ from: [] }] }), 'open-policy'],
  [
    'everyone with an identity',
    policy({ rules: [{ from: [{ source: { principals: ['*'] } }] }] }),
    'open-policy',
  ],
  ['every namespace', policy({ rules: [{ from: [{ source: { namespaces: ['*'] } }] }] }), 'open-policy'],
  [
    'a store of its own',
    secret({ 'spec.secretStoreRef': { kind: 'SecretStore', name: 'own' } }),
    'foreign-secret-store',
  ],
  [
    'a store for one key',
    secret({ 'spec.data.0.sourceRef': { storeRef: { kind: 'ClusterSecretStore', name: 'root' } } }),
    'foreign-secret-store',
  ],
  [
    'a secret of another tenant',
    secret({ 'spec.data.0.remoteRef.key': 'bank/prod/ledger' }),
    'foreign-secret-key',
  ],
  [
    'a secret of another environment',
    secret({ 'spec.data.0.remoteRef.key': 'shop/dev/extra' }),
    'foreign-secret-key',
  ],
  ['a way up', secret({ 'spec.data.0.remoteRef.key': 'shop/prod/../../bank/prod/a' }), 'foreign-secret-key'],
  [
    'every secret',
    secret({ 'spec.data': undefined, 'spec.dataFrom': [{ find: { name: { regexp: '.*' } } }] }),
    'foreign-secret-key',
  ],
  [
    'objects made of secrets',
    secret({ 'spec.target': { manifest: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' } } }),
    'foreign-secret-target',
  ],
];
