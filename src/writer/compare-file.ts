import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { digestBytes } from '../conventions/digest-bytes';
import { generatedMarker } from '../conventions/generated-marker';
import type { OutputFile } from '../model/output-file';
import type { DiskStates } from './disk-states';

const marker = Buffer.from(generatedMarker);
/** Where both sides of a merge began a file differently, Git puts its own line before the first. */
const conflict = Buffer.from('<<<<<<< ');
/** More than the line of a conflict takes, which ends in the name of a branch or a commit. */
const conflictLine = 400;

/**
 * Compares a regular file with the text it should hold: `same` bytes, `owned` (Meshwright wrote it, and
 * it holds something else, such as both sides of a merge) or `foreign`. An empty text asks for ownership alone. Throws the operating
 * system's error when the file cannot be read.
 *
 * @param path relative to the root
 */
export function compareFile(
  root: string,
  path: string,
  wanted: string | OutputFile,
  states?: DiskStates,
): 'same' | 'owned' | 'foreign' {
  return typeof wanted === 'string'
    ? compareText(`${root}/${path}`, wanted)
    : compareDigest(root, path, wanted, states);
}

function compareDigest(
  root: string,
  path: string,
  { digest }: OutputFile,
  states?: DiskStates,
): ReturnType<typeof compareText> {
  // What is no link and looks as it did needs no opening.
  const known = states?.find(path, lstatSync(`${root}/${path}`));
  if (known === digest) return 'same';
  const file = openSync(`${root}/${path}`, 'r');
  try {
    // The state before the bytes: a change in between is then seen by the next run.
    const stats = fstatSync(file);
    const bytes = readFileSync(file);
    const found = digestBytes(bytes);
    states?.note(path, stats, found);
    if (found === digest) return 'same';
    return isOwned(bytes.subarray(0, conflictLine + marker.length)) ? 'owned' : 'foreign';
  } finally {
    closeSync(file);
  }
}

function compareText(path: string, text: string): 'same' | 'owned' | 'foreign' {
  const wanted = Buffer.from(text);
  // One byte more than wanted tells a longer file apart without asking for its size or reading it whole.
  const found = readStart(path, Math.max(wanted.length + 1, conflictLine + marker.length));
  if (!isOwned(found)) return 'foreign';
  return found.equals(wanted) ? 'same' : 'owned';
}

const isOwned = (start: Buffer): boolean =>
  start.subarray(0, marker.length).equals(marker) || isConflict(start);

function isConflict(start: Buffer): boolean {
  if (!start.subarray(0, conflict.length).equals(conflict)) return false;
  const next = start.indexOf('\n') + 1;
  return next > 0 && start.subarray(next, next + marker.length).equals(marker);
}

function readStart(path: string, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
