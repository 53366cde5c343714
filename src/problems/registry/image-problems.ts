import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of image locks: a part of the registry. */
export const imageProblems = {
  'missing-image': entry<{ key: string }>({
    severity: 'error',
    what: ({ key }) => `no image is recorded for ${key}`,
    remedy: ({ key }) => `add "${key}": { "repository": "…", "tag": "…" }`,
  }),
  'broken-lock': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as JSON: ${reason}`,
    remedy: () => 'correct the syntax, or let the tool that wrote the file write it again',
  }),
  'missing-lock': entry<{ file: string; environment: string }>({
    severity: 'error',
    what: ({ file, environment }) =>
      `the images of environment ${environment} are recorded nowhere: ${file} does not exist`,
    remedy: ({ file }) => `create ${file}: { "<service>": { "repository": "…", "tag": "…" } }`,
  }),
  'unused-image': entry<{ key: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ key }) => `${key} is no service of this environment`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'remove it'),
  }),
} as const;
