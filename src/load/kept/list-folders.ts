import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What an entry of a folder is; a link is neither of the first two, wherever it leads. */
export type EntryKind = 'file' | 'folder' | 'other';

/**
 * What is in every folder that leads to one of some paths, by the folder's path in the repository; nothing in those that
 * are not there.
 *
 * @param root absolute root of the repository, which is `.`
 */
export function listFolders(
  root: string,
  paths: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, EntryKind>> {
  const listings = new Map<string, ReadonlyMap<string, EntryKind>>();
  for (const path of paths) {
    let folder = path;
    do {
      folder = posix.dirname(folder);
      if (listings.has(folder)) break;
      listings.set(folder, list(join(root, folder)));
    } while (folder !== '.');
  }
  return listings;
}

function list(folder: string): ReadonlyMap<string, EntryKind> {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, kindOf(entry)]));
  } catch {
    return new Map();
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
