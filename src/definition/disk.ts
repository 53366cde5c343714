import type { VolumeDefinition } from './volume';
import { spreadFields } from './making/spread-fields';

/**
 * A disk of its own for every pod, from the cluster's block storage. It survives the pod, and both engines
 * refuse to delete it. It cannot grow by changing the size here alone: docs/services/storage.md says how.
 *
 * @param mount absolute directory in the container
 * @param size as Kubernetes writes it, like `'10Gi'`
 * @param options which disks, where the cluster has several kinds
 */
export function disk(
  mount: string,
  size: string,
  options: {
    /** Name of one of the cluster's `storage.classes`. @default the cluster's `storage.block` */
    readonly class?: string;
  } = {},
): VolumeDefinition {
  return spreadFields(options, (given) => ({ volume: 'disk', mount, size, ...given }));
}
