import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import type { OutputTree } from '../model/output-file';
import { attempt } from './attempt';

/** One rename that puts a staged file, or a whole staged directory, into place. */
type Move = { readonly staged: string; readonly target: string };

/**
 * Writes the texts of some paths of a tree into an existing, empty staging directory and returns the
 * renames that put them into place. A directory that the root lacks is staged whole and moved once,
 * which costs a third of moving its files one by one.
 * Throws `WriteError` when a file cannot be written.
 */
export function stageFiles(
  root: string,
  tree: OutputTree,
  paths: readonly string[],
  staging: string,
): Move[] {
  const moves: Move[] = [];
  /** Directory -> where to write its files: in its staged copy, or undefined when the root has it. */
  const places = new Map<string, string | undefined>([['', undefined]]);

  const addMove = (target: string): string => {
    const staged = `${staging}/${moves.length}`;
    moves.push({ staged, target });
    return staged;
  };

  const placeOf = (directory: string): string | undefined => {
    if (places.has(directory)) return places.get(directory);
    const [parent, name] = split(directory);
    const parentPlace = placeOf(parent);
    const place = attempt('create', directory, () => {
      if (parentPlace === undefined && exists(`${root}/${directory}`)) return undefined;
      const staged = parentPlace === undefined ? addMove(directory) : `${parentPlace}/${name}`;
      mkdirSync(staged);
      return staged;
    });
    places.set(directory, place);
    return place;
  };

  for (const path of paths) {
    const [directory, name] = split(path);
    const place = placeOf(directory);
    const staged = place === undefined ? addMove(path) : `${place}/${name}`;
    attempt('write', path, () => writeFileSync(staged, contentOf(tree, path)));
  }
  return moves;
}

function split(path: string): [directory: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function contentOf(tree: OutputTree, path: string): string | Buffer {
  const file = tree.get(path);
  if (file === undefined) throw new Error('the plan was made for another tree');
  return typeof file === 'string' ? file : file.bytes();
}
