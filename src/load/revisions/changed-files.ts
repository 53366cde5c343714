import { paths } from '../../conventions/paths';
import { ownFiles } from './own-files';
import { runGit } from './run-git';

/** Files by path, in order, with the object that Git has of each at the commit; undefined where there is none. */
export type ChangedFiles = ReadonlyMap<string, string | undefined>;

/** All that a review looks at is asked for at once, since each question to Git is a process. */
const looked = [paths.dist, paths.apps, ...ownFiles, 'tsconfig.json'];

const nothing = /^0+$/;

/** Files that differ between a commit and the working tree, committed or not. */
export function changedFiles(root: string, commit: string): ChangedFiles {
  const found = new Map<string, string | undefined>();
  const diff = split(
    runGit(root, ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', commit, '--', ...looked]).out,
  );
  for (let index = 0; index + 1 < diff.length; index += 2) {
    // `:<mode> <mode> <object> <object> <status>`, then the path.
    const object = diff[index]?.split(' ')[2] ?? '';
    found.set(diff[index + 1] ?? '', nothing.test(object) ? undefined : object);
  }
  const untracked = runGit(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...looked]).out;
  for (const file of split(untracked)) if (!found.has(file)) found.set(file, undefined);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function split(out: Buffer): readonly string[] {
  return out.toString('utf8').split('\0').filter(Boolean);
}
