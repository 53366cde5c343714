import type { SecretUse, Volume } from '../../model/service';

/** Names of volumes in a pod. Those that an author named have a prefix, so that they meet no other. */
export const podVolumeName = {
  of: (volume: Volume) => `volume-${volume.name}`,
  secret: (secret: SecretUse) => `secret-${secret.name}`,
  files: 'files',
  temporary: 'tmp',
} as const;
