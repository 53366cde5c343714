import { changedFiles } from './changed-files';

/** What decides how definitions are rendered: Meshwright itself and what it is made of. */
const deciding = ['src', 'imports', 'bin', 'package.json', 'package-lock.json'];

/**
 * Files of Meshwright itself that differ between a commit and the working tree, committed or not. Empty where a company
 * has it as a package and did not change that.
 */
export function otherChangedFiles(root: string, commit: string): readonly string[] {
  return changedFiles(root, commit, deciding);
}
