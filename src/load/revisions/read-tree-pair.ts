import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import type { TreePair } from '../../model/tree-pair';
import type { Base } from './find-base';
import { readBlobs } from './read-blobs';
import { runGit } from './run-git';

const empty = /^0+$/;

/**
 * Compares `dist/` of a commit with that on the disk, whether committed or not. Git says which files differ; texts of
 * the commit are read by one process, and what did not change is read from the disk for both, once.
 */
export function readTreePair(root: string, { name, commit }: Base): TreePair {
  const folder = `${paths.dist}/`;
  const below = (path: string) => path.slice(folder.length);
  const diff = split(
    runGit(root, ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', commit, '--', paths.dist]).out,
  );
  const objects = new Map<string, string | undefined>();
  for (let index = 0; index + 1 < diff.length; index += 2) {
    // `:<mode> <mode> <object> <object> <status>`, then the path.
    const object = diff[index]?.split(' ')[2] ?? '';
    objects.set(below(diff[index + 1] ?? ''), empty.test(object) ? undefined : object);
  }
  const untracked = split(
    runGit(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', paths.dist]).out,
  ).map(below);
  for (const file of untracked) if (!objects.has(file)) objects.set(file, undefined);
  const texts = readBlobs(
    root,
    [...objects.values()].filter((object) => object !== undefined),
  );
  const known = new Map<string, string | undefined>();
  const onDisk = (file: string) => {
    if (!known.has(file)) known.set(file, readText(join(root, paths.dist, file)));
    return known.get(file);
  };
  return {
    base: {
      revision: name,
      files: () =>
        split(runGit(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', paths.dist]).out)
          .map(below)
          .sort(),
      read: (file) => {
        if (!objects.has(file)) return onDisk(file);
        const object = objects.get(file);
        return object === undefined ? undefined : texts.get(object);
      },
    },
    head: {
      revision: 'the working tree',
      files: () =>
        [...split(runGit(root, ['ls-files', '-z', '--', paths.dist]).out).map(below), ...untracked]
          .filter((file) => !objects.has(file) || onDisk(file) !== undefined)
          .sort(),
      read: onDisk,
    },
    changed: [...objects.keys()].sort(),
  };
}

function split(out: Buffer): string[] {
  return out.toString('utf8').split('\0').filter(Boolean);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
