import { entry } from '../entry';

/** Problems of image locks in YAML, and of images that may not go where they were sent: a part of the registry. */
export const promotionProblems = {
  'broken-yaml-lock': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as YAML: ${reason}`,
    remedy: () => 'correct the syntax, or let the tool that wrote the file write it again',
  }),
  'two-locks': entry<{ environment: string; other: string }>({
    severity: 'error',
    what: ({ environment, other }) => `${other} records the images of environment ${environment} too`,
    remedy: () => 'keep one of them: YAML where Flux edits it, else JSON',
  }),
  'no-image-named': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `nothing says which image ${name} is to run`,
    remedy: () => 'give --tag, --digest or both',
  }),
  'several-images': entry<{ name: string; known: string }>({
    severity: 'error',
    what: ({ name, known }) => `${name} stands for several images: ${known}`,
    remedy: () => 'name one of them',
  }),
  'unknown-repository': entry<{ key: string; file: string }>({
    severity: 'error',
    what: ({ key }) => `no lock of the project says which repository the images of ${key} are in`,
    remedy: ({ key, file }) => `add "${key}": { "repository": "…", "tag": "…" } to ${file} by hand, once`,
  }),
  'nothing-to-promote': entry<{ name: string; environment: string }>({
    severity: 'error',
    what: ({ name, environment }) => `environment ${environment} records no image of ${name}`,
    remedy: ({ environment }) =>
      `set one there first: it has to run in ${environment} before it goes further`,
  }),
  'promotion-order': entry<{ from: string; to: string; order: string }>({
    severity: 'error',
    what: ({ from, to }) => `${from} is not the environment before ${to}`,
    remedy: ({ order }) => `promote one step at a time: ${order}`,
  }),
  'untried-image': entry<{ key: string; image: string; before: string; environment: string; branch: string }>(
    {
      severity: 'error',
      what: ({ key, image, before, branch }) =>
        `${image} of ${key} never ran in ${before}: no commit of ${branch} records it there`,
      remedy: ({ before, environment }) => `let it run in ${before}, then promote it to ${environment}`,
    },
  ),
  'history-too-short': entry<{ branch: string }>({
    severity: 'error',
    what: ({ branch }) => `this clone has too little history of ${branch} to tell whether an image ever ran`,
    remedy: () => 'fetch the rest with `git fetch --unshallow`, or clone without `--depth`',
  }),
  'frozen-environment': entry<{ environment: string; freeze: string; reason: string }>({
    severity: 'error',
    what: ({ environment, freeze, reason }) => `environment ${environment} is frozen by ${freeze}: ${reason}`,
    remedy: () => 'wait until it is over, or let the platform team change it',
  }),
  'half-promoted-group': entry<{ group: string; missing: string; before: string; environment: string }>({
    severity: 'error',
    what: ({ group, missing, before, environment }) =>
      `group ${group} would be split: in ${environment}, ${missing} would not run what ${before} runs`,
    remedy: () => 'promote all services of the group in one command',
  }),
} as const;
