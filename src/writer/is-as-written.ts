import { lstatSync, readdirSync } from 'node:fs';
import type { OutputTree } from '../model/output-file';
import { compareFile } from './compare-file';

/**
 * Whether what lies at a path below a root, be it a file, a directory or nothing, is what a run put there for a tree.
 * What cannot be read is not.
 *
 * @param path empty for the root itself
 */
export function isAsWritten(root: string, path: string, tree: OutputTree): boolean {
  const at = `${root}/${path}`;
  try {
    const stats = lstatSync(at, { throwIfNoEntry: false });
    const wanted = tree.get(path);
    if (wanted !== undefined) return stats?.isFile() === true && compareFile(root, path, wanted) === 'same';
    if (stats === undefined) return namesBelow(path, tree).size === 0;
    const names = stats.isDirectory() ? readdirSync(at) : [];
    return (
      names.length > 0 &&
      names.length === namesBelow(path, tree).size &&
      names.every((name) => isAsWritten(root, below(path) + name, tree))
    );
  } catch {
    return false;
  }
}

/** What a directory holds in a tree. */
function namesBelow(path: string, tree: OutputTree): ReadonlySet<string> {
  const start = below(path);
  const names = new Set<string>();
  for (const file of tree.keys()) {
    if (file.startsWith(start)) names.add(file.slice(start.length).split('/', 1)[0] ?? '');
  }
  return names;
}

const below = (path: string): string => (path === '' ? '' : `${path}/`);
