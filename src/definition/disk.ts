import type { VolumeDefinition } from './volume';

/**
 * A disk of its own for every pod, from the cluster's block storage. It survives the pod, and both engines
 * refuse to delete it.
 *
 * @param mount absolute directory in the container
 * @param size as Kubernetes writes it, like `'10Gi'`
 */
export function disk(mount: string, size: string): VolumeDefinition {
  return { volume: 'disk', mount, size };
}
