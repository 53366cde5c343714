import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import type { TreePair } from '../../model/tree-pair';
import { type ChangedFiles, changedFiles } from './changed-files';
import type { Base } from './find-base';
import { readBlobs } from './read-blobs';
import { runGit } from './run-git';

/**
 * Compares `dist/` of a commit with that on the disk, whether committed or not. Texts of the commit are read by one
 * process, and what did not change is read from the disk for both, once.
 *
 * @param changed what Git says differs, where that has been asked already
 */
export function readTreePair(
  root: string,
  { name, commit }: Base,
  changed: ChangedFiles = changedFiles(root, commit),
): TreePair {
  const folder = `${paths.dist}/`;
  const below = (path: string) => path.slice(folder.length);
  const objects = new Map(
    [...changed].flatMap(([path, object]) => (path.startsWith(folder) ? [[below(path), object]] : [])),
  );
  const texts = readBlobs(
    root,
    [...objects.values()].filter((object) => object !== undefined),
  );
  const list = (args: readonly string[]) => split(runGit(root, args).out).map(below);
  const known = new Map<string, string | undefined>();
  const onDisk = (file: string) => {
    if (!known.has(file)) known.set(file, readText(join(root, paths.dist, file)));
    return known.get(file);
  };
  let committed: readonly string[] | undefined;
  let present: readonly string[] | undefined;
  return {
    base: {
      revision: name,
      files: () =>
        (committed ??= list(['ls-tree', '-r', '-z', '--name-only', commit, '--', paths.dist]).sort()),
      read: (file) => {
        if (!objects.has(file)) return onDisk(file);
        const object = objects.get(file);
        return object === undefined ? undefined : texts.get(object);
      },
    },
    head: {
      revision: 'the working tree',
      files: () =>
        (present ??= [...new Set([...list(['ls-files', '-z', '--', paths.dist]), ...objects.keys()])]
          .filter((file) => !objects.has(file) || onDisk(file) !== undefined)
          .sort()),
      read: onDisk,
    },
    changed: [...objects.keys()],
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
