import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of writing, and of what a command was asked for: a part of the registry. */
export const outputProblems = {
  'foreign-file': entry<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `${path} was not written by Meshwright and is left alone`,
    remedy: () => 'move it out of dist/, which holds generated files only',
  }),
  'foreign-repository-file': entry<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `${path} was not written by Meshwright and is left alone`,
    remedy: ({ path }) => `move its lines elsewhere and delete it: \`npm run synth\` then writes ${path}`,
  }),
  'blocked-path': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `${path} ${reason}, so that it cannot be written`,
    remedy: () => 'move away what is in its place',
  }),
  'taken-folder': entry<{ folder: string; reason: string }>({
    severity: 'error',
    what: ({ folder, reason }) => `${folder} ${reason}`,
    remedy: () => 'name a folder that is empty or does not exist',
  }),
  'unknown-selection': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `known: ${known}`),
  }),
} as const;
