import { ExternalSecret } from '@cdk8s/external-secrets';
import { PersistentVolumeClaim, PersistentVolume } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { fullService } from './full-service';
import { ofKind, only, render } from './render';

const objects = render(fullService);
const [smb, nfs] = ofKind(objects, PersistentVolume);
const claims = ofKind(objects, PersistentVolumeClaim);

describe('a share', () => {
  it('is a volume and a claim that only have one another', () => {
    expect([smb, nfs].map((volume) => volume!.metadata.name)).toEqual([
      'shop.orders.reports',
      'shop.orders.archive',
    ]);
    expect(claims.map(({ metadata, spec }) => [metadata.name, spec.volumeName])).toEqual([
      ['orders-reports', 'shop.orders.reports'],
      ['orders-archive', 'shop.orders.archive'],
    ]);
    expect(smb!.spec.claimRef).toMatchObject({ name: 'orders-reports', namespace: 'shop' });
  });

  it('belongs to no namespace, but its claim does', () => {
    expect(smb!.metadata).not.toHaveProperty('namespace');
    expect(claims[0]!.metadata.namespace).toBe('shop');
  });

  it('is deleted by neither engine', () => {
    for (const { metadata } of [smb!, nfs!, ...claims]) {
      expect(metadata.annotations).toEqual({
        'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      });
    }
    expect(smb!.spec.persistentVolumeReclaimPolicy).toBe('Retain');
  });

  it('of Windows is mounted as the user of the service, with its credentials', () => {
    expect(smb!.spec).toMatchObject({
      accessModes: ['ReadWriteMany'],
      csi: {
        driver: 'smb.csi.k8s.io',
        volumeHandle: 'shop.orders.reports',
        volumeAttributes: { source: '//nas/reports' },
        nodeStageSecretRef: { name: 'orders-nas', namespace: 'shop' },
      },
    });
    expect(smb!.spec.mountOptions).toEqual([
      'dir_mode=0770',
      'file_mode=0770',
      'uid=1000',
      'gid=2000',
      'noperm',
      'mfsymlinks',
      'cache=strict',
      'noserverino',
      'vers=3.0',
    ]);
  });

  it('of NFS is an absolute path on its server', () => {
    expect(nfs!.spec).toMatchObject({
      accessModes: ['ReadOnlyMany'],
      csi: {
        driver: 'nfs.csi.k8s.io',
        readOnly: true,
        volumeAttributes: { server: 'filer', share: '/exports/archive' },
      },
    });
  });
});

describe('a secret', () => {
  it('comes from the store whole, with every default written out', () => {
    const secretStore = { name: 'vault', refresh: '30m' };
    const secrets = fullService.secrets!.slice(0, 1);
    const { metadata, spec } = only(render({ secrets, secretStore }), ExternalSecret);
    expect(metadata.name).toBe('orders-db');
    expect(spec).toEqual({
      refreshInterval: '30m',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: { name: 'orders-db', creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      dataFrom: [
        {
          extract: {
            key: 'order-management/prod/db',
            conversionStrategy: 'Default',
            decodingStrategy: 'None',
            metadataPolicy: 'None',
            nullBytePolicy: 'Ignore',
          },
        },
      ],
    });
  });
});
