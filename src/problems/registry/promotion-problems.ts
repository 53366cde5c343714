import { entry } from '../entry';

/** Problems of image locks in YAML, and of images that may not go where they were sent: a part of the registry. */
export const promotionProblems = {
  'broken-yaml-lock': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as YAML: ${reason}`,
    remedy: () => 'correct the syntax, or let the tool that wrote the file write it again',
    why: 'Which images run is not known then, and every service of the environment would be missing in what is rendered.',
    example: { reason: 'Nested mappings are not allowed in compact mappings' },
  }),
  'two-locks': entry<{ environment: string; other: string }>({
    severity: 'error',
    what: ({ environment, other }) => `${other} records the images of environment ${environment} too`,
    remedy: () => 'keep one of them: YAML where Flux edits it, else JSON',
    why: 'A machine updates one of the two and Meshwright reads the other: releases seem to succeed and never arrive.',
    example: { environment: 'prod', other: 'apps/shop/images/prod.json' },
  }),
  'no-image-named': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `nothing says which image ${name} is to run`,
    remedy: () => 'give --tag, --digest or both',
    why: 'Without a tag and a digest the lock would be written as it was, and a pipeline would report a release that did not happen.',
    example: { name: 'shop/orders' },
  }),
  'several-images': entry<{ name: string; known: string }>({
    severity: 'error',
    what: ({ name, known }) => `${name} stands for several images: ${known}`,
    remedy: () => 'name one of them',
    why: 'One tag for images of several repositories mostly exists in one of them: the pods of the others would fail with ErrImagePull.',
    example: { name: 'shop', known: 'orders, web' },
  }),
  'unknown-repository': entry<{ key: string; file: string }>({
    severity: 'error',
    what: ({ key }) => `no lock of the project says which repository the images of ${key} are in`,
    remedy: ({ key, file }) => `add "${key}": { "repository": "…", "tag": "…" } to ${file} by hand, once`,
    why: 'A tag alone names no image. A guessed repository may be that of another team, or of nobody.',
    example: { key: 'orders', file: 'apps/shop/images/test.json' },
  }),
  'nothing-to-promote': entry<{ name: string; environment: string }>({
    severity: 'error',
    what: ({ name, environment }) => `environment ${environment} records no image of ${name}`,
    remedy: ({ environment }) =>
      `set one there first: it has to run in ${environment} before it goes further`,
    why: 'What never ran in the environment before has been tried by nobody: promotion would skip the test that it stands for.',
    example: { name: 'shop/orders', environment: 'test' },
  }),
  'promotion-order': entry<{ from: string; to: string; order: string }>({
    severity: 'error',
    what: ({ from, to }) => `${from} is not the environment before ${to}`,
    remedy: ({ order }) => `promote one step at a time: ${order}`,
    why: 'An image that skips an environment reaches people without the tests that happen there.',
    example: { from: 'dev', to: 'prod', order: 'dev, test, prod' },
  }),
  'untried-image': entry<{ key: string; image: string; before: string; environment: string; branch: string }>(
    {
      severity: 'error',
      what: ({ key, image, before, branch }) =>
        `${image} of ${key} never ran in ${before}: no commit of ${branch} records it there`,
      remedy: ({ before, environment }) => `let it run in ${before}, then promote it to ${environment}`,
      why: 'Only what a branch has recorded was ever deployed by the engines. Anything else meets real requests in the next environment for the first time.',
      example: { key: 'orders', image: '1.8.0', before: 'test', environment: 'prod', branch: 'main' },
    },
  ),
  'history-too-short': entry<{ branch: string }>({
    severity: 'error',
    what: ({ branch }) => `this clone has too little history of ${branch} to tell whether an image ever ran`,
    remedy: () => 'fetch the rest with `git fetch --unshallow`, or clone without `--depth`',
    why: 'Whether an image ran is read from the history of its lock. With a part of it a good image would be refused.',
    example: { branch: 'main' },
    source: 'https://git-scm.com/docs/git-fetch',
  }),
  'frozen-environment': entry<{ environment: string; freeze: string; reason: string }>({
    severity: 'error',
    what: ({ environment, freeze, reason }) => `environment ${environment} is frozen by ${freeze}: ${reason}`,
    remedy: () => 'wait until it is over, or let the platform team change it',
    why: 'The company has decided that nothing changes there at this time. On a cluster with Argo CD the change would not be synced either, and would wait merged.',
    example: { environment: 'prod', freeze: 'christmas', reason: 'nobody is there to help' },
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/',
  }),
  'half-promoted-group': entry<{ group: string; missing: string; before: string; environment: string }>({
    severity: 'error',
    what: ({ group, missing, before, environment }) =>
      `group ${group} would be split: in ${environment}, ${missing} would not run what ${before} runs`,
    remedy: () => 'promote all services of the group in one command',
    why: 'Services of a group were tested together. New next to old is a combination that nobody has tried, and they may not understand each other.',
    example: { group: 'checkout', missing: 'orders', before: 'test', environment: 'prod' },
  }),
} as const;
