import type { SecretUse } from '../../../model/secret-use';
import type { Volume } from '../../../model/volume';

/** Names of volumes in a pod. Those that an author named have a prefix, so that they meet no other. */
export const podVolumeName = {
  of: (volume: Volume) => `volume-${volume.name}`,
  /** A name of somebody else's object may hold dots, a volume's may not. */
  secret: (secret: SecretUse) => `secret-${secret.name.replaceAll('.', '-')}`,
  files: 'files',
  temporary: 'tmp',
} as const;
