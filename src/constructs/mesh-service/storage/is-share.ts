import type { Volume } from '../../../model/volume';

/** A volume on a file server, which the node mounts. */
export type Share = Extract<Volume, { kind: 'smb' | 'nfs' }>;

export function isShare(volume: Volume): volume is Share {
  return volume.kind === 'smb' || volume.kind === 'nfs';
}
