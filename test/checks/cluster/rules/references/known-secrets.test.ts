import { expect, it } from '@jest/globals';
import { knownSecrets } from '../../../../../src/checks/cluster/rules/references/known-secrets';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const needs = (name: string) =>
  deployment('web', { container: `envFrom: [{ secretRef: { name: ${name} } }]` });
const missing = ['unknown-secret Deployment web spec.template.spec.containers.0.envFrom.0.secretRef.name'];

const makers: readonly (readonly [string, string])[] = [
  ['Secret', 'apiVersion: v1\nkind: Secret\nmetadata: { name: db, namespace: shop }'],
  [
    'definition that says it is there',
    `
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop, annotations: { meshwright.dev/given-secrets: 'tls,db' } }`,
  ],
  [
    'SealedSecret',
    `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: db, namespace: shop }
spec: { encryptedData: { a: b } }`,
  ],
  [
    'ExternalSecret',
    `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: any, namespace: shop }
spec: { secretStoreRef: { name: vault }, target: { name: db }, dataFrom: [{ extract: { key: db } }] }`,
  ],
  [
    'Certificate',
    `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: any, namespace: shop }
spec: { secretName: db, issuerRef: { name: ca } }`,
  ],
  [
    'SecretProviderClass',
    `
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: any, namespace: shop }
spec: { secretObjects: [{ secretName: db }] }`,
  ],
  [
    'Ingress',
    `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: any, namespace: shop, annotations: { cert-manager.io/cluster-issuer: ca } }
spec: { tls: [{ secretName: db }] }`,
  ],
];

it.each(makers)('knows the Secret that a %s makes', (_, maker) => {
  expect(foundBy(knownSecrets, maker, needs('db'))).toEqual([]);
  expect(foundBy(knownSecrets, maker, needs('bd'))).toEqual(missing);
});

it('says nothing where manifests make no Secrets, which people then do by hand', () => {
  expect(foundBy(knownSecrets, needs('db'))).toEqual([]);
});

it('says nothing where something makes Secrets in any namespace', () => {
  const wide = 'apiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nmetadata: { name: a }';
  expect(foundBy(knownSecrets, ...makers.map(([, maker]) => maker), wide, needs('bd'))).toEqual([]);
});
