import { quantity } from '../../conventions/quantity';
import type { Service } from '../../model/service';

/** Amounts that a quota limits; all but pods in nanos. */
export interface Demand {
  readonly cpu: bigint;
  readonly memory: bigint;
  readonly pods: bigint;
  readonly storage: bigint;
}

/**
 * What a service counts against its quota with a number of pods of each version: while nothing happens, and on top
 * of that while it is replaced. A Deployment then starts a quarter of its pods, rounded up, before it stops the old
 * ones (`maxSurge`); a StatefulSet stops one first. Jobs, once a service has them, belong into `steady`.
 */
export function serviceDemand(
  { resources, sidecar, versions, volumes }: Pick<Service, 'resources' | 'sidecar' | 'versions' | 'volumes'>,
  pods: number,
): { readonly steady: Demand; readonly surge: Demand } {
  const all = BigInt(pods * versions.length);
  const disks = volumes.filter(({ kind }) => kind === 'disk');
  const shares = volumes.filter(({ kind }) => kind === 'smb' || kind === 'nfs');
  const sizes = (of: typeof volumes) => of.reduce((sum, { size }) => sum + quantity.parse(size), 0n);
  const times = (count: bigint, storage: bigint): Demand => ({
    cpu: count * (quantity.parse(resources.cpu) + quantity.parse(sidecar.cpu)),
    memory: count * (quantity.parse(resources.memory) + quantity.parse(sidecar.memory)),
    pods: count,
    storage,
  });
  return {
    // A share is one claim for all pods; a disk is one for each.
    steady: times(all, all * sizes(disks) + sizes(shares)),
    surge: times(disks.length > 0 ? 0n : BigInt(Math.ceil(pods / 4) * versions.length), 0n),
  };
}
