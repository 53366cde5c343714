import type { PersistentVolumeSpec } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import type { Share } from './is-share';
import type { MeshServiceSettings } from '../mesh-service-settings';

type Source = Required<Pick<PersistentVolumeSpec, 'csi'>> & Pick<PersistentVolumeSpec, 'mountOptions'>;

/**
 * How a node mounts a share
 * (https://github.com/kubernetes-csi/csi-driver-smb, https://github.com/kubernetes-csi/csi-driver-nfs).
 */
export function shareSource(service: MeshServiceSettings, volume: Share): Source {
  const share = volume.share.replace(/^\/+/, '');
  const common = {
    // A driver that meets one handle twice takes both for the same volume.
    volumeHandle: names.shareVolume(service.namespace, service.name, volume.name),
    ...(volume.readOnly ? { readOnly: true } : {}),
  };
  if (volume.kind === 'nfs') {
    const volumeAttributes = { server: volume.server, share: `/${share}` };
    return { csi: { driver: 'nfs.csi.k8s.io', ...common, volumeAttributes } };
  }
  return {
    mountOptions: smbMountOptions(service),
    csi: {
      driver: 'smb.csi.k8s.io',
      ...common,
      volumeAttributes: { source: `//${volume.server}/${share}` },
      ...(volume.credentials === undefined
        ? {}
        : { nodeStageSecretRef: { name: volume.credentials, namespace: service.namespace } }),
    },
  };
}

/** SMB knows neither owners nor modes of Unix: the mount makes them up. */
function smbMountOptions({ security: { user, group } }: MeshServiceSettings): string[] {
  return [
    'dir_mode=0770',
    'file_mode=0770',
    ...(user === undefined ? [] : [`uid=${user}`]),
    ...(group === undefined ? [] : [`gid=${group}`]),
    'noperm',
    'mfsymlinks',
    'cache=strict',
    'noserverino',
    'vers=3.0',
  ];
}
