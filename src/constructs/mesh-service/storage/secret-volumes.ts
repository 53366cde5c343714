import type { Volume as PodVolume, VolumeMount } from '@cdk8s/kubernetes';
import type { SecretUse } from '../../../model/secret-use';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { podVolumeName } from './pod-volume-name';
import { secretName } from '../secrets/secret-name';

/** Secrets as files: volumes of the pod, and where its container mounts them. */
export function secretVolumes(service: MeshServiceSettings): {
  readonly volumes: readonly PodVolume[];
  readonly mounts: readonly VolumeMount[];
} {
  const mounted = service.secrets.flatMap((secret) =>
    secret.mount === undefined ? [] : [{ secret, mount: secret.mount }],
  );
  return {
    volumes: mounted.map(({ secret }) => secretVolume(service, secret)),
    mounts: mounted.map(({ secret, mount }) => ({
      name: podVolumeName.secret(secret),
      mountPath: mount,
      readOnly: true,
    })),
  };
}

function secretVolume(service: MeshServiceSettings, secret: SecretUse): PodVolume {
  const name = podVolumeName.secret(secret);
  if (secret.from.kind === 'csi') {
    // https://secrets-store-csi-driver.sigs.k8s.io/getting-started/usage
    return {
      name,
      csi: {
        driver: 'secrets-store.csi.k8s.io',
        readOnly: true,
        volumeAttributes: { secretProviderClass: secret.name },
      },
    };
  }
  // Files of a secret belong to root and the pod's group; without a group only "others" includes the application.
  const defaultMode = service.security.group === undefined ? 0o444 : 0o440;
  return {
    name,
    secret: {
      secretName: secretName(service, secret.name),
      defaultMode,
      ...(secret.keys.length > 0 ? { items: secret.keys.map((key) => ({ key, path: key })) } : {}),
    },
  };
}
