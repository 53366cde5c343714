import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import type { DiskStates } from './disk-states';
import { ifAllowed } from './if-allowed';

/**
 * Whether a regular file holds these bytes already, and nobody needs them any more. False where that cannot be told.
 *
 * @param path relative to the root
 * @param digest of the bytes
 */
export function holdsBytes(
  root: string,
  path: string,
  bytes: Buffer,
  digest: string,
  states: DiskStates,
): boolean {
  const isSame = ifAllowed(() => {
    // The state before the bytes: a change in between is then seen by who looks next.
    const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return false;
    const known = states.find(path, stats);
    if (known !== undefined) return known === digest;
    if (stats.size !== bytes.length || !isRead(`${root}/${path}`, bytes)) return false;
    states.note(path, stats, digest);
    return true;
  });
  return isSame ?? false;
}

function isRead(file: string, bytes: Buffer): boolean {
  const opened = openSync(file, 'r');
  try {
    const found = Buffer.allocUnsafe(bytes.length);
    return readSync(opened, found) === bytes.length && found.equals(bytes);
  } finally {
    closeSync(opened);
  }
}
