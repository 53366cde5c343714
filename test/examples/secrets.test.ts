import { expect, it } from '@jest/globals';
import secrets from '../../docs/examples/secrets';
import { pinExample } from './pin-example';

const objects = pinExample('secrets', secrets);
const kinds = (kind: string) => Object.keys(objects).filter((key) => key.startsWith(`east/${kind}/`));
const pod = (objects['east/Deployment/orders'] as unknown as { spec: { template: { spec: Pod } } }).spec
  .template.spec;

interface Pod {
  readonly volumes: readonly { readonly name: string }[];
  readonly containers: readonly [
    { readonly env: unknown; readonly envFrom: unknown; readonly volumeMounts: unknown },
  ];
}

it('copies from the store what says nothing else, below project and environment', () => {
  expect(kinds('ExternalSecret').filter((key) => key.includes('/orders-'))).toEqual([
    'east/ExternalSecret/orders-database',
    'east/ExternalSecret/orders-mail',
  ]);
  expect(objects['east/ExternalSecret/orders-database']).toMatchObject({
    spec: { dataFrom: [{ extract: { key: 'secrets/prod/database' } }] },
  });
  expect(objects['office/ExternalSecret/orders-database']).toMatchObject({
    spec: { dataFrom: [{ extract: { key: 'secrets/dev/database' } }] },
  });
});

it('names an existing Secret as it is, and mounts the keys it was asked for', () => {
  expect(pod.volumes).toContainEqual({
    name: 'secret-orders-client-tls',
    secret: {
      secretName: 'orders-client-tls',
      defaultMode: 0o444,
      items: [
        { key: 'tls.crt', path: 'tls.crt' },
        { key: 'tls.key', path: 'tls.key' },
      ],
    },
  });
});

it('mounts a SecretProviderClass and makes no variable of it', () => {
  expect(pod.volumes).toContainEqual({
    name: 'secret-vault-pki',
    csi: {
      driver: 'secrets-store.csi.k8s.io',
      readOnly: true,
      volumeAttributes: { secretProviderClass: 'vault-pki' },
    },
  });
  expect(pod.containers[0].envFrom).toEqual([{ secretRef: { name: 'orders-database' } }]);
});

it('renders the ciphertext of each cluster, under the name it was sealed for', () => {
  const key = (cluster: string) => {
    const sealed = objects[`${cluster}/SealedSecret/orders-signing`] as unknown as {
      readonly spec: { readonly encryptedData: { readonly key: string } };
    };
    return sealed.spec.encryptedData.key;
  };
  expect(key('east')).not.toBe(key('office'));
  expect(pod.containers[0].env).toContainEqual({
    name: 'SIGNING_KEY',
    valueFrom: { secretKeyRef: { name: 'orders-signing', key: 'key' } },
  });
});

it('renders no Secret', () => {
  expect(kinds('Secret')).toEqual([]);
});
