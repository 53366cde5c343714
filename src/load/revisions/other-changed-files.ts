import { runGit } from './run-git';

/** What decides how definitions are rendered: Meshwright itself and what it is made of. */
const deciding = ['src', 'imports', 'bin', 'package.json', 'package-lock.json'];

/**
 * Files of Meshwright itself that differ between a commit and the working tree, committed or not. Empty where a company
 * has it as a package and did not change that.
 */
export function otherChangedFiles(root: string, commit: string): readonly string[] {
  const list = (args: readonly string[]) =>
    runGit(root, args).out.toString('utf8').split('\0').filter(Boolean);
  const changed = list(['diff', '--name-only', '-z', '--no-renames', commit, '--', ...deciding]);
  const untracked = list(['ls-files', '-z', '--others', '--exclude-standard', '--', ...deciding]);
  return [...new Set([...changed, ...untracked])].sort();
}
