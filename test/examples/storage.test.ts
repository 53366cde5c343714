import { expect, it } from '@jest/globals';
import storage from '../../docs/examples/storage';
import { pinExample } from './pin-example';

const objects = pinExample('storage', storage);
const protectedByBoth = {
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

it("makes disks of the class that the cluster means by the definition's word", () => {
  const claims = (storageClassName: string) => ({
    spec: {
      volumeClaimTemplates: [
        { metadata: { name: 'volume-data' }, spec: { storageClassName, accessModes: ['ReadWriteOnce'] } },
      ],
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    },
  });
  expect(objects['east/StatefulSet/database']).toMatchObject(claims('vsphere-nvme'));
  expect(objects['office/StatefulSet/database']).toMatchObject(claims('ceph-nvme'));
});

it('keeps both engines from deleting what holds data', () => {
  const holders = Object.entries(objects).filter(([key]) =>
    /\/(PersistentVolume|PersistentVolumeClaim|StatefulSet)\/(.*invoices|database)/.test(key),
  );
  expect(holders).toHaveLength(8);
  for (const [, { metadata }] of holders) {
    expect(metadata).toMatchObject({ annotations: protectedByBoth });
  }
});

it('mounts every share under a handle of its own, all with one Secret of the tenant', () => {
  for (const share of ['archive', 'scans']) {
    expect(objects[`east/PersistentVolume/storage.invoices.${share}`]).toMatchObject({
      spec: {
        persistentVolumeReclaimPolicy: 'Retain',
        csi: {
          driver: 'smb.csi.k8s.io',
          volumeHandle: `storage.invoices.${share}`,
          nodeStageSecretRef: { name: 'invoices-nas', namespace: 'storage' },
        },
      },
    });
  }
  expect(objects['east/ExternalSecret/invoices-nas']).toMatchObject({
    spec: { dataFrom: [{ extract: { key: 'storage/prod/nas' } }] },
  });
});
