import { generatedMarker } from '../conventions/generated-marker';
import type { OutputFile, OutputTree } from '../model/output-file';
import { attempt } from './attempt';
import { compareFile } from './compare-file';
import type { DiskStates } from './disk-states';
import { findEmptied } from './find-emptied';
import { findObstacle } from './find-obstacle';
import { scanDisk } from './scan-disk';
import type { WritePlan } from './write-plan';

/**
 * Compares a rendered tree with what lies under a root, which may be absent, and says what a write would
 * do. Changes nothing. `scope` tells which paths this run rendered: outside it nothing is read, reported
 * or pruned, save the paths of the tree itself. It is asked about files by path and about directories
 * that hold nothing (a killed run leaves them) by path with a slash at the end.
 * Throws `WriteError` for a file or directory that it may not read.
 *
 * @param states what is known of files that have not changed since; all are read when undefined
 */
export function planWrite(
  root: string,
  tree: OutputTree,
  scope: (path: string) => boolean,
  states?: DiskStates,
): WritePlan {
  const disk = scanDisk(root);
  const compare = (path: string, file: string | OutputFile) =>
    attempt('read', path, () => compareFile(root, path, file, states));

  const created: string[] = [];
  const changed: string[] = [];
  const blocked: { path: string; reason: string }[] = [];
  let unchanged = 0;
  for (const [path, file] of tree) {
    const obstacle = isOurs(file)
      ? findObstacle(path, tree, disk)
      : `is to hold a text that does not begin with "${generatedMarker}"`;
    if (obstacle !== undefined) blocked.push({ path, reason: obstacle });
    else if (!disk.files.has(path)) created.push(path);
    else {
      const found = compare(path, file);
      if (found === 'same') unchanged += 1;
      else if (found === 'owned') changed.push(path);
      else blocked.push({ path, reason: 'is a file that Meshwright did not write' });
    }
  }

  const removed: string[] = [];
  const foreign: string[] = [];
  const kept: string[] = [...tree.keys()];
  for (const [path, kind] of disk.files) {
    if (tree.has(path)) continue;
    const inScope = scope(path);
    if (inScope && kind === 'file' && compare(path, '') !== 'foreign') removed.push(path);
    else {
      kept.push(path);
      if (inScope) foreign.push(path);
    }
  }

  return {
    created: created.sort(),
    changed: changed.sort(),
    removed: removed.sort(),
    emptied: findEmptied(disk.directories, kept, removed, scope),
    foreign: foreign.sort(),
    blocked: blocked.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unchanged,
  };
}

/** Of a file that was digested, it was seen to when that was done. */
const isOurs = (file: string | OutputFile): boolean =>
  typeof file !== 'string' || file.startsWith(generatedMarker);
