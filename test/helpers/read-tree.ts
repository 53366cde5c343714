import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

import { paths } from '../../src/conventions/paths';

/**
 * Everything below a directory, which may be absent: path to text, `-> target` for a symbolic link, and a
 * path with a slash at the end for an empty directory.
 */
export function readTree(root: string): Map<string, string> {
  const tree = new Map<string, string>();
  const visit = (directory: string): number => {
    const entries = readdirSync(join(root, directory), { withFileTypes: true });
    for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
      const path = `${directory}${entry.name}`;
      if (path === paths.store) continue;
      if (entry.isSymbolicLink()) {
        tree.set(path, `-> ${readlinkSync(join(root, path))}`);
      } else if (!entry.isDirectory()) {
        tree.set(path, readFileSync(join(root, path), 'utf8'));
      } else if (visit(`${path}/`) === 0) {
        tree.set(`${path}/`, '');
      }
    }
    return entries.length;
  };
  try {
    visit('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw error;
    }
  }
  return tree;
}
