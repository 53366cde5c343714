import { expect, it } from '@jest/globals';
import { knownKeys } from '../../../../../src/checks/cluster/rules/references/known-keys';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const config =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop }\ndata: { level: info }';
const secret =
  'apiVersion: v1\nkind: Secret\nmetadata: { name: db, namespace: shop }\nstringData: { user: a }';
const external = (more: string) => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: db, namespace: shop }
spec: { secretStoreRef: { name: vault }, data: [{ secretKey: user, remoteRef: { key: a } }] ${more} }
`;
const reads = (from: string, name: string, key: string) =>
  deployment('web', {
    container: `env: [{ name: A, valueFrom: { ${from}: { name: ${name}, key: ${key} } } }]`,
  });
const at = 'unknown-key Deployment web spec.template.spec';

it('knows the keys that manifests show', () => {
  expect(foundBy(knownKeys, config, reads('configMapKeyRef', 'web', 'level'))).toEqual([]);
  expect(foundBy(knownKeys, secret, reads('secretKeyRef', 'db', 'user'))).toEqual([]);
  expect(foundBy(knownKeys, external(''), reads('secretKeyRef', 'db', 'user'))).toEqual([]);
});

it('finds others', () => {
  const path = 'containers.0.env.0.valueFrom';
  expect(foundBy(knownKeys, config, reads('configMapKeyRef', 'web', 'levl'))).toEqual([
    `${at}.${path}.configMapKeyRef.key`,
  ]);
  expect(foundBy(knownKeys, secret, reads('secretKeyRef', 'db', 'usr'))).toEqual([
    `${at}.${path}.secretKeyRef.key`,
  ]);
  expect(foundBy(knownKeys, external(''), reads('secretKeyRef', 'db', 'usr'))).toHaveLength(1);
  const pod = 'volumes: [{ name: a, configMap: { name: web, items: [{ key: levl, path: a }] } }],';
  expect(foundBy(knownKeys, config, deployment('web', { pod }))).toEqual([
    `${at}.volumes.0.configMap.items.0.key`,
  ]);
});

it('says nothing of keys that a store decides, nor of what does not exist', () => {
  const all = external(', dataFrom: [{ extract: { key: b } }]');
  expect(foundBy(knownKeys, all, reads('secretKeyRef', 'db', 'usr'))).toEqual([]);
  expect(foundBy(knownKeys, reads('configMapKeyRef', 'web', 'level'))).toEqual([]);
});
