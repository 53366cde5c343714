import { paths } from '../../conventions/paths';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { runGit } from './run-git';

/** The commit that a change is compared with, as a person calls it and as Git does. */
export interface Base {
  readonly name: string;
  readonly commit: string;
}

/**
 * Finds the commit that a change began at: where `HEAD` left the named revision, or the branch that clusters follow.
 * What the branch has gained since is no part of the change. A clone without enough history is a problem, since the
 * answer would be a guess.
 *
 * @param branch that clusters follow, for the default
 */
export function findBase(root: string, revision: string | undefined, branch: string): Base | Problem {
  const names = revision === undefined ? [`origin/${branch}`, branch] : [revision];
  // A revision that is not there is told from one without a common history by what Git ends with.
  for (const name of names) {
    const { ok, status, out } = runGit(root, ['merge-base', '--end-of-options', name, 'HEAD']);
    if (ok) return { name, commit: out.toString().trim() };
    if (status === unrelated) break;
  }
  return whyNoBase(root, revision, names);
}

const unrelated = 1;

function whyNoBase(root: string, revision: string | undefined, names: readonly string[]): Problem {
  const at = { file: paths.dist };
  const repository = runGit(root, ['rev-parse', '--git-dir']);
  if (!repository.ok) return problem('no-repository', at, { reason: repository.complaint });
  const name = names.find((one) => commitOf(root, one) !== undefined);
  const isShallow = runGit(root, ['rev-parse', '--is-shallow-repository']).out.toString().trim() === 'true';
  if (name !== undefined) {
    return problem(isShallow ? 'shallow-clone' : 'unrelated-revision', at, { revision: name });
  }
  const [wanted = ''] = names;
  // A checkout of one branch, as pipelines make it, does not even know the other.
  if (revision === undefined && isShallow) return problem('shallow-clone', at, { revision: wanted });
  const known = revisionsOf(root);
  return problem('unknown-revision', at, {
    revision: wanted,
    suggestion: suggest(wanted, known),
    known: known.slice(0, 10).join(', '),
  });
}

function commitOf(root: string, revision: string): string | undefined {
  // `--end-of-options` keeps a name that begins with a dash from being read as one.
  const { ok, out } = runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return ok ? out.toString().trim() : undefined;
}

function revisionsOf(root: string): string[] {
  const { out } = runGit(root, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  // `origin/HEAD` is only another name of one of the others.
  return out
    .toString()
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/HEAD'));
}
