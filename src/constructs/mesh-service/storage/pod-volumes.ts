import type { Volume as PodVolume, VolumeMount } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import type { Volume } from '../../../model/volume';
import { fileKey } from './file-key';
import { isDisk } from './is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { podVolumeName } from './pod-volume-name';
import { secretVolumes } from './secret-volumes';

/** Volumes of a pod, and where its container mounts them. Disks are mounted only: their claims bring them. */
interface PodVolumes {
  readonly volumes: readonly PodVolume[];
  readonly mounts: readonly VolumeMount[];
}

const temporaryPath = '/tmp';

export function podVolumes(service: MeshServiceSettings): PodVolumes {
  const parts = [ownVolumes(service), files(service), secretVolumes(service), temporary(service)];
  return {
    volumes: parts.flatMap((part) => part.volumes),
    mounts: parts.flatMap((part) => part.mounts),
  };
}

function ownVolumes(service: MeshServiceSettings): PodVolumes {
  return {
    volumes: service.volumes.filter((volume) => !isDisk(volume)).map((volume) => podVolume(service, volume)),
    mounts: service.volumes.map((volume) => ({
      name: podVolumeName.of(volume),
      mountPath: volume.mount,
      ...('readOnly' in volume && volume.readOnly ? { readOnly: true } : {}),
    })),
  };
}

function podVolume(service: MeshServiceSettings, volume: Exclude<Volume, { kind: 'disk' }>): PodVolume {
  const name = podVolumeName.of(volume);
  if (volume.kind === 'scratch') {
    return {
      name,
      emptyDir: { sizeLimit: volume.size, ...(volume.memory ? { medium: 'Memory' as const } : {}) },
    };
  }
  return {
    name,
    persistentVolumeClaim: {
      claimName: names.share(service.name, volume.name),
      ...(volume.readOnly ? { readOnly: true } : {}),
    },
  };
}

/** File by file, so that what else the image has in those directories stays. */
function files(service: MeshServiceSettings): PodVolumes {
  if (service.files.length === 0) return { volumes: [], mounts: [] };
  const paths = service.files.map((file) => file.path);
  return {
    volumes: [{ name: podVolumeName.files, configMap: { name: names.files(service.name, '') } }],
    mounts: paths.map((path) => ({
      name: podVolumeName.files,
      mountPath: path,
      subPath: fileKey(path, paths),
      readOnly: true,
    })),
  };
}

/** Most programs expect to write somewhere temporary, whatever the root file system is. */
function temporary({ security, volumes }: MeshServiceSettings): PodVolumes {
  if (!security.readOnlyRoot || volumes.some((volume) => volume.mount === temporaryPath)) {
    return { volumes: [], mounts: [] };
  }
  return {
    volumes: [{ name: podVolumeName.temporary, emptyDir: {} }],
    mounts: [{ name: podVolumeName.temporary, mountPath: temporaryPath }],
  };
}
