import { parseShare } from './share';
import type { VolumeDefinition } from './volume';
import { spreadFields } from './making/spread-fields';

/**
 * An NFS export, mounted by the node (driver nfs.csi.k8s.io).
 *
 * @param address `//server/path/of/the/export`
 * @param options where to mount it
 */
export function nfs(
  address: string,
  options: {
    /** Absolute directory in the container. */
    readonly mount: string;
    /** Size that the claim states; an export does not enforce it. @default '10Gi' */
    readonly size?: string;
    /** Whether the service may only read. @default false */
    readonly readOnly?: boolean;
  },
): VolumeDefinition {
  return spreadFields(options, (given) => ({
    volume: 'nfs',
    size: '10Gi',
    readOnly: false,
    ...given,
    ...parseShare(address),
  }));
}
