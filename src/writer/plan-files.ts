import { lstatSync } from 'node:fs';
import type { FileTree } from '../model/file-tree';
import { attempt } from './attempt';
import { compareFile } from './compare-file';
import type { WritePlan } from './write-plan';

/**
 * The same as `planWrite` for single files in a directory that is not ours: nothing else in it is looked at. What
 * somebody else wrote under one of the names is `foreign` and stays.
 *
 * @param known every name that may ever have been written there: those that `wanted` lacks go, if they are ours
 */
export function planFiles(root: string, wanted: FileTree, known: readonly string[]): WritePlan {
  const created: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  const foreign: string[] = [];
  let unchanged = 0;
  for (const path of known.toSorted()) {
    const text = wanted.get(path);
    const found = attempt('read', path, () => look(root, path, text ?? ''));
    if (found === 'absent') {
      if (text !== undefined) created.push(path);
    } else if (found === 'foreign') {
      if (text !== undefined) foreign.push(path);
    } else if (text === undefined) removed.push(path);
    else if (found === 'same') unchanged += 1;
    else changed.push(path);
  }
  return { created, changed, removed, foreign, unchanged, emptied: [], blocked: [] };
}

function look(root: string, path: string, text: string): 'absent' | ReturnType<typeof compareFile> {
  const state = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (state === undefined) return 'absent';
  return state.isFile() ? compareFile(root, path, text) : 'foreign';
}
