import { closeSync, openSync, readSync } from 'node:fs';
import { generatedMarker } from '../conventions/generated-marker';

const marker = Buffer.from(generatedMarker);

/**
 * Compares a regular file with the text it should hold: `same` bytes, `owned` (Meshwright wrote it, and
 * it holds something else) or `foreign`. An empty text asks for ownership alone. Throws the operating
 * system's error when the file cannot be read.
 */
export function compareFile(path: string, text: string): 'same' | 'owned' | 'foreign' {
  const wanted = Buffer.from(text);
  // One byte more than wanted tells a longer file apart without asking for its size or reading it whole.
  const found = readStart(path, Math.max(wanted.length + 1, marker.length));
  if (!found.subarray(0, marker.length).equals(marker)) return 'foreign';
  return found.equals(wanted) ? 'same' : 'owned';
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
