import { parseShare } from './share';
import type { VolumeDefinition } from './volume';

/**
 * A Windows file share, mounted by the node (driver smb.csi.k8s.io).
 *
 * @param address `//server/share`
 * @param options where to mount it, and the secret of the store that holds `username` and `password`
 */
export function smb(
  address: string,
  options: {
    readonly mount: string;
    readonly credentials: string;
    readonly size?: string;
    readonly readOnly?: boolean;
  },
): VolumeDefinition {
  const { mount, credentials, size = '10Gi', readOnly = false } = options;
  return { volume: 'smb', mount, size, readOnly, credentials, ...parseShare(address) };
}
