import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of image locks: a part of the registry. */
export const imageProblems = {
  'missing-image': entry<{ key: string }>({
    severity: 'error',
    what: ({ key }) => `no image is recorded for ${key}`,
    remedy: ({ key }) => `add "${key}": { "repository": "…", "tag": "…" }`,
    why: 'Nothing says what to run: pods without an image are refused, and a guess would run something that nobody tested.',
    example: { key: 'orders' },
  }),
  'broken-lock': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as JSON: ${reason}`,
    remedy: () => 'correct the syntax, or let the tool that wrote the file write it again',
    why: 'Which images run is not known then, and every service of the environment would be missing in what is rendered.',
    example: { reason: 'Expected "," or "}" after property value' },
  }),
  'missing-lock': entry<{ file: string; environment: string }>({
    severity: 'error',
    what: ({ file, environment }) =>
      `the images of environment ${environment} are recorded nowhere: ${file} does not exist`,
    remedy: ({ file }) => `create ${file}: { "<service>": { "repository": "…", "tag": "…" } }`,
    why: 'Nothing says what to run in that environment, so that none of its services can be rendered.',
    example: { file: 'apps/shop/images/prod.json', environment: 'prod' },
  }),
  'unused-image': entry<{ key: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ key }) => `${key} is no service of this environment`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'remove it'),
    why: 'It is mostly a misspelt name: the pipeline would go on updating an entry that nothing runs, and the service stays where it is.',
    example: { key: 'oders', suggestion: 'orders' },
  }),
} as const;
