import { parseShare } from './share';
import type { VolumeDefinition } from './volume';
import { spreadFields } from './making/spread-fields';

/**
 * A Windows file share, mounted by the node (driver smb.csi.k8s.io).
 *
 * @param address `//server/share`
 * @param options where to mount it, and the secret of the store that holds `username` and `password`
 */
export function smb(
  address: string,
  options: {
    /** Absolute directory in the container. */
    readonly mount: string;
    /**
     * Secret with the keys `username` and `password`: of the store, below `<project>/<environment>/`, unless
     * `secrets` lists that name otherwise.
     */
    readonly credentials: string;
    /** Size that the claim states; a share does not enforce it. @default '10Gi' */
    readonly size?: string;
    /** Whether the service may only read. @default false */
    readonly readOnly?: boolean;
  },
): VolumeDefinition {
  return spreadFields(options, (given) => ({
    volume: 'smb',
    size: '10Gi',
    readOnly: false,
    ...given,
    ...parseShare(address),
  }));
}
