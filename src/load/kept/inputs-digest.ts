import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { BundleInputs } from './bundle-inputs';
import { listFolders } from './list-folders';

/** What esbuild looks for in every folder from a file up to the root of the disk. */
const settings = ['package.json', 'tsconfig.json', 'jsconfig.json'] as const;

/** Fields by which an import of a package's folder means a file of any name. An escape could hide them. */
const entryFields = /"(main|module)"\s*:|\\/;

/** Fields by which an import means a file elsewhere, or which name another file of settings. */
const mappingFields = /"(extends|paths|baseUrl)"|\\/;

/**
 * A hash of all that decides what a bundle becomes: contents of its files, the settings around them, and which candidates
 * are there. Undefined when something is missing, is a link or maps imports, or changed since `began`: then nobody knows
 * what esbuild saw.
 *
 * Contents are hashed, not times and sizes: a small file is read in about the time that asking for its times takes, and
 * two changes within one tick of a clock do not look the same.
 *
 * @param root absolute root of the repository
 * @param began milliseconds since 1970 on the clock of the file system
 */
export function inputsDigest(
  root: string,
  { files, candidates }: BundleInputs,
  began?: number,
): string | undefined {
  const listings = listFolders(root, [...files, ...candidates]);
  const kindOf = (path: string) => listings.get(posix.dirname(path))?.get(posix.basename(path)) ?? 'none';
  const folders = [...listings.keys()].filter((folder) => folder !== '.');
  // A folder that is not there holds no candidate; one that is a link leads to others.
  const isPlain =
    folders.every((folder) => ['folder', 'none'].includes(kindOf(folder))) &&
    files.every((file) => kindOf(file) === 'file');
  if (!isPlain) return undefined;

  const read = [...files, ...settingsOf(root, listings)];
  const hash = createHash('sha256');
  hash.update(JSON.stringify([read, candidates.map((path) => [path, kindOf(path)])]));
  for (const file of read) {
    const contents = contentsOf(join(root, file));
    if (contents === undefined || isMapping(file, contents)) return undefined;
    hash.update(`${contents.length}\n`).update(contents);
  }
  const seen = [...read, '.', ...folders.filter((folder) => kindOf(folder) === 'folder')];
  // The same tick of the clock counts as later. Nobody can set the time of an inode.
  const isLate = (path: string) => began !== undefined && statSync(join(root, path)).ctimeMs >= began;
  return seen.some(isLate) ? undefined : hash.digest('hex');
}

/** Settings in folders that are listed, and in those around the repository. */
function settingsOf(root: string, listings: ReturnType<typeof listFolders>): readonly string[] {
  const within = [...listings].flatMap(([folder, names]) =>
    settings.filter((name) => names.has(name)).map((name) => posix.join(folder, name)),
  );
  const around: string[] = [];
  let folder = root;
  for (let up = '..'; folder !== dirname(folder); up += '/..') {
    folder = dirname(folder);
    for (const name of settings) if (existsSync(join(folder, name))) around.push(`${up}/${name}`);
  }
  return [...within, ...around];
}

/** Undefined where esbuild is to say why it cannot be read. */
function contentsOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whether a file of settings makes imports mean what their paths do not say. */
function isMapping(file: string, contents: Buffer): boolean {
  const isBelow = !file.startsWith('..') && file.includes('/');
  switch (posix.basename(file)) {
    case 'tsconfig.json':
    case 'jsconfig.json':
      return mappingFields.test(contents.toString('utf8'));
    case 'package.json':
      // That of the repository says how others import it.
      return isBelow && entryFields.test(contents.toString('utf8'));
    default:
      return false;
  }
}
