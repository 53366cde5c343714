import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of writing, and of what a command was asked for: a part of the registry. */
export const outputProblems = {
  'foreign-file': entry<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `${path} was not written by Meshwright and is left alone`,
    remedy: () => 'move it out of dist/, which holds generated files only',
    why: 'The delivery engines apply whatever lies in a folder of dist/: this file reaches the cluster without a definition, a check or an owner.',
    example: { path: 'dist/east/shop-prod/web/debug.yaml' },
  }),
  'foreign-repository-file': entry<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `${path} was not written by Meshwright and is left alone`,
    remedy: ({ path }) => `move its lines elsewhere and delete it: \`npm run synth\` then writes ${path}`,
    why: 'Meshwright never overwrites what it did not write, so that its own lines of this file, such as owners of folders, are missing.',
    example: { path: 'CODEOWNERS' },
  }),
  'blocked-path': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `${path} ${reason}, so that it cannot be written`,
    remedy: () => 'move away what is in its place',
    why: 'Nothing is written at all until it can be: with half of the files of a change an engine would apply half of the change.',
    example: { path: 'dist/east/shop-prod/web', reason: 'is a file that Meshwright did not write' },
  }),
  'taken-folder': entry<{ folder: string; reason: string }>({
    severity: 'error',
    what: ({ folder, reason }) => `${folder} ${reason}`,
    remedy: () => 'name a folder that is empty or does not exist',
    why: 'Files that this command did not write would be mixed with its own, read together with them, or lost.',
    example: { folder: 'alerts', reason: 'holds notes.txt, which this command did not write' },
  }),
  'unknown-selection': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `known: ${known}`),
    why: 'Of a name that nothing has nothing would be done, and a pipeline with a typo would be green.',
    example: { what: 'project', name: 'shpo', suggestion: 'shop', known: 'shop, billing' },
  }),
} as const;
