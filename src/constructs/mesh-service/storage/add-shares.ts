import { PersistentVolume, PersistentVolumeClaim } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import { protection } from '../../../conventions/protection';
import { isShare } from './is-share';
import type { Share } from './is-share';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { shareSource } from './share-source';

/** Adds a volume and its claim for each file share, bound to one another and to nobody else. */
export function addShares(scope: Construct, service: MeshServiceSettings): void {
  for (const volume of service.volumes.filter(isShare)) addShare(scope, service, volume);
}

function addShare(scope: Construct, service: MeshServiceSettings, volume: Share): void {
  const { namespace, annotations, ...rest } = objectMetadata(service, names.share(service.name, volume.name));
  const metadata = { ...rest, annotations: { ...annotations, ...protection } };
  const accessModes = [volume.readOnly ? 'ReadOnlyMany' : 'ReadWriteMany'] as const;
  const volumeName = names.shareVolume(namespace, service.name, volume.name);
  new PersistentVolume(scope, `volume-${volume.name}`, {
    metadata: { ...metadata, name: volumeName },
    spec: {
      capacity: { storage: volume.size },
      accessModes,
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: '',
      volumeMode: 'Filesystem',
      // Reserves it: without this, a claim of any namespace could take it by name.
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: metadata.name, namespace },
      ...shareSource(service, volume),
    },
  });
  new PersistentVolumeClaim(scope, `claim-${volume.name}`, {
    metadata: { ...metadata, namespace },
    spec: {
      accessModes,
      resources: { requests: { storage: volume.size } },
      storageClassName: '',
      volumeMode: 'Filesystem',
      volumeName,
    },
  });
}
