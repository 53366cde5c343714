import { runGit } from './run-git';

/** Files at or below some paths that differ between a commit and the working tree, committed or not; in order. */
export function changedFiles(root: string, commit: string, within: readonly string[]): readonly string[] {
  const list = (args: readonly string[]) =>
    runGit(root, args).out.toString('utf8').split('\0').filter(Boolean);
  const changed = list(['diff', '--name-only', '-z', '--no-renames', commit, '--', ...within]);
  const untracked = list(['ls-files', '-z', '--others', '--exclude-standard', '--', ...within]);
  return [...new Set([...changed, ...untracked])].sort();
}
