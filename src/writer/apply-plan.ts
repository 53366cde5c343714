import { mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import type { OutputTree } from '../model/output-file';
import { attempt } from './attempt';
import type { Drafts } from './drafts';
import { hasErrorCode } from './has-error-code';
import { stageFiles } from './stage-files';
import { Staging } from './staging';
import { WriteError } from './write-error';
import type { WritePlan } from './write-plan';

/**
 * Carries out a plan made by `planWrite` for the same root and tree. Every text is staged inside the root
 * and renamed into place, then what went stale is removed, so that a process killed at any moment leaves
 * each file whole, old or new, and the next run completes the work. Touches no file beyond the plan's.
 * Throws `WriteError` for a plan with blocked paths, before touching anything, and for a refusal by the
 * operating system, after clearing what it staged.
 *
 * @param drafts what of the tree has been staged already, for this root
 */
export function applyPlan(root: string, tree: OutputTree, plan: WritePlan, drafts?: Drafts): void {
  const [first] = plan.blocked;
  if (first !== undefined) {
    const others = plan.blocked.length === 1 ? '' : ` (and ${plan.blocked.length - 1} more)`;
    throw new WriteError(`nothing was written: ${first.path} ${first.reason}${others}`, first.path);
  }
  attempt('create', '', () => mkdirSync(root, { recursive: true }));
  const staging = drafts?.staging ?? new Staging(root);
  try {
    staging.clear();
    putInPlace(root, tree, [...plan.created, ...plan.changed], staging, drafts);
  } finally {
    staging.drop();
  }
  for (const path of plan.removed) {
    attempt('remove', path, () => ignoring(['ENOENT'], () => unlinkSync(`${root}/${path}`)));
  }
  // Sorted backwards, a directory comes after those it holds.
  for (const path of plan.emptied.toReversed()) {
    // Whatever has been put there since the plan was made is not ours to remove.
    const spared = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];
    attempt('remove', path, () => ignoring(spared, () => rmdirSync(`${root}/${path}`)));
  }
}

function putInPlace(
  root: string,
  tree: OutputTree,
  paths: readonly string[],
  staging: Staging,
  drafts: Drafts | undefined,
): void {
  if (paths.length === 0) return;
  attempt('create', '', () => staging.open());
  for (const { staged, target } of stageFiles(root, tree, paths, staging.path, drafts)) {
    attempt('write', target, () => renameSync(staged, `${root}/${target}`));
  }
}

function ignoring(codes: readonly string[], step: () => void): void {
  try {
    step();
  } catch (cause) {
    if (!hasErrorCode(cause, ...codes)) throw cause;
  }
}
