import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of revisions that cannot be compared: a part of the registry. */
export const revisionProblems = {
  'no-repository': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `there is nothing to compare with: ${reason}`,
    remedy: () => 'run it in a clone of the repository, with Git installed',
    why: 'A review says what changes, and an image is tried when its lock says so: both are read from the history of Git.',
    example: { reason: 'not a git repository' },
  }),
  'unknown-revision': entry<{ revision: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ revision }) => `there is no revision ${revision}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(
        suggestion,
        `name a commit, a tag or a branch${known === '' ? '' : `: ${known}`}; fetch it first if it is elsewhere`,
      ),
    why: 'Compared with nothing, everything would look new, and no guard could see what goes.',
    example: { revision: 'origin/mian', suggestion: 'origin/main', known: 'origin/main' },
  }),
  'shallow-clone': entry<{ revision: string }>({
    severity: 'error',
    what: ({ revision }) => `this clone has too little history to tell where the change left ${revision}`,
    remedy: () =>
      "fetch the rest with `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`, or clone without `--depth`",
    why: 'Compared with the newest state of the branch, what others have merged since would show as removed by this change.',
    example: { revision: 'origin/main' },
    source: 'https://git-scm.com/docs/git-fetch',
  }),
  'unrelated-revision': entry<{ revision: string }>({
    severity: 'error',
    what: ({ revision }) => `${revision} and HEAD have no commit in common`,
    remedy: () => 'name a revision that this branch began at',
    why: 'There is no point at which this change began, so that nobody could tell what it changes.',
    example: { revision: 'origin/main' },
  }),
} as const;
