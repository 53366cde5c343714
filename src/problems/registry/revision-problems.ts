import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of revisions that cannot be compared: a part of the registry. */
export const revisionProblems = {
  'no-repository': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `there is nothing to compare with: ${reason}`,
    remedy: () => 'run it in a clone of the repository, with Git installed',
  }),
  'unknown-revision': entry<{ revision: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ revision }) => `there is no revision ${revision}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(
        suggestion,
        `name a commit, a tag or a branch${known === '' ? '' : `: ${known}`}; fetch it first if it is elsewhere`,
      ),
  }),
  'shallow-clone': entry<{ revision: string }>({
    severity: 'error',
    what: ({ revision }) => `this clone has too little history to tell where the change left ${revision}`,
    remedy: () =>
      "fetch the rest with `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`, or clone without `--depth`",
  }),
  'unrelated-revision': entry<{ revision: string }>({
    severity: 'error',
    what: ({ revision }) => `${revision} and HEAD have no commit in common`,
    remedy: () => 'name a revision that this branch began at',
  }),
} as const;
