import type { PersistentVolumeClaimObject } from '@cdk8s/kubernetes';
import { commonLabels } from '../../conventions/common-labels';
import { protection } from '../../conventions/protection';

/** The volume that each pod of a StatefulSet keeps, however often the pod or the set is deleted. */
export function volumeClaim(name: string, size: string, storageClass: string): PersistentVolumeClaimObject {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, labels: commonLabels(), annotations: protection },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: storageClass,
      volumeMode: 'Filesystem',
      resources: { requests: { storage: size } },
    },
  };
}
