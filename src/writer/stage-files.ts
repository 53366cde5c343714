import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import type { OutputTree } from '../model/output-file';
import { attempt } from './attempt';
import type { Drafts } from './drafts';

/** One rename that puts a staged file, or a whole staged directory, into place. */
type Move = { readonly staged: string; readonly target: string };

/**
 * Writes some files of a tree into a staging directory, each below its own path, but for those that a run has left there
 * already, and returns the renames that put them into place. A directory that the root lacks is moved once, which costs
 * a third of moving its files one by one.
 * Throws `WriteError` when a file cannot be written.
 */
export function stageFiles(
  root: string,
  tree: OutputTree,
  paths: readonly string[],
  staging: string,
  drafts: Drafts | undefined,
): Move[] {
  const moves: Move[] = [];
  const move = (target: string) => moves.push({ staged: `${staging}/${target}`, target });
  /** Whether the root lacks a directory, which then goes there with all that it holds. */
  const lacks = new Map<string, boolean>([['', false]]);
  const isNew = (directory: string): boolean => {
    const known = lacks.get(directory);
    if (known !== undefined) return known;
    const isBelowNew = isNew(parentOf(directory));
    const isLacking = isBelowNew || !exists(`${root}/${directory}`);
    lacks.set(directory, isLacking);
    if (isLacking && !isBelowNew) move(directory);
    return isLacking;
  };
  const made = new Set<string>(['']);
  for (const path of paths) {
    const directory = parentOf(path);
    if (!isNew(directory)) move(path);
    const file = tree.get(path);
    if (typeof file === 'object' && drafts?.has(path, file.digest) === true) continue;
    if (!made.has(directory)) {
      attempt('create', directory, () => mkdirSync(`${staging}/${directory}`, { recursive: true }));
      made.add(directory);
    }
    attempt('write', path, () => writeFileSync(`${staging}/${path}`, contentOf(file)));
  }
  return moves;
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function contentOf(file: ReturnType<OutputTree['get']>): string | Buffer {
  if (file === undefined) throw new Error('the plan was made for another tree');
  return typeof file === 'string' ? file : file.bytes();
}
