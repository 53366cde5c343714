import { posix } from 'node:path';

/** Path of a file that a definition names, from the root of the repository. */
export function besides(definition: string, file: string): string {
  return posix.join(posix.dirname(definition), file);
}
