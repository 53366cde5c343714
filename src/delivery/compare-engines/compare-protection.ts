import { problem, type Problem } from '../../problems/problem';
import type { Deletion, Owner } from './engine-view';

const words: Readonly<Record<keyof Deletion, string>> = {
  prunes: 'what leaves the folder is deleted',
  cascades: 'deleting its owner deletes all of it',
  leaves: 'its owner is deleted when it leaves the repository',
};

/** Folders that only one engine takes something from. */
export function compareProtection(
  argocd: ReadonlyMap<string, Owner>,
  fluxcd: ReadonlyMap<string, Owner>,
): readonly Problem[] {
  return [...argocd].flatMap(([folder, { deletion }]) => {
    const other = fluxcd.get(folder)?.deletion;
    if (other === undefined) return [];
    return (Object.keys(words) as (keyof Deletion)[])
      .filter((way) => deletion[way] !== other[way])
      .map((way) =>
        problem(
          'unlike-protection',
          { file: folder },
          { what: folder, how: words[way], engine: deletion[way] ? 'argocd' : 'fluxcd' },
        ),
      );
  });
}
