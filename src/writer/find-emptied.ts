import { addAncestors } from './add-ancestors';

/**
 * Finds, sorted, the directories on disk that hold nothing once `removed` is gone and `kept` is in place:
 * those that a removal empties, and those within scope that were empty before, since a run killed
 * between its removals leaves such and nothing else would tell of them.
 */
export function findEmptied(
  directories: ReadonlySet<string>,
  kept: readonly string[],
  removed: readonly string[],
  scope: (path: string) => boolean,
): string[] {
  const occupied = new Set<string>();
  for (const path of kept) addAncestors(path, occupied);
  const pruned = new Set<string>();
  for (const path of removed) addAncestors(path, pruned);

  const emptied: string[] = [];
  // Backwards, a directory comes after all that it holds, so that one left standing can hold up its parents.
  for (const directory of [...directories].sort().toReversed()) {
    if (occupied.has(directory)) continue;
    if (pruned.has(directory) || scope(`${directory}/`)) emptied.push(directory);
    else addAncestors(directory, occupied);
  }
  return emptied.toReversed();
}
