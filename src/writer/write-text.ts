import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from './attempt';

/**
 * Writes one file of the repository, in folders that need not be there yet. It is staged beside its place and
 * renamed, so that a process killed at any moment leaves it whole. Throws `WriteError`.
 *
 * @param path relative to the root
 */
export function writeText(root: string, path: string, text: string): void {
  const target = `${root}/${path}`;
  const staged = `${target}.meshwright-${process.pid}`;
  attempt('create', path, () => mkdirSync(dirname(target), { recursive: true }));
  try {
    attempt('write', path, () => {
      writeFileSync(staged, text);
      renameSync(staged, target);
    });
  } finally {
    rmSync(staged, { force: true });
  }
}
