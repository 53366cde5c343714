import { join } from 'node:path';

/** Not its own: what matters is the kustomize that it has. */
const kustomizeOfKubectl = { args: ['version', '--client'], pattern: /Kustomize Version: v?(\S+)/ };
/** Not that of its compiler, which may be the only one with three numbers. */
const helmVersion = { args: ['version'], pattern: /\bVersion:"v?([^"]+)"/ };

/**
 * What a user would pick instead, each with the program it is, where that tells its version, and its runs: arguments
 * and the folder they are run in. What they print is part of the output; `files` says that they write files.
 */
export const peers = [
  ...[
    { name: 'kubectl kustomize', program: 'kubectl', verb: ['kustomize'], version: kustomizeOfKubectl },
    { name: 'kustomize build', program: 'kustomize', verb: ['build'], version: { args: ['version'] } },
  ].flatMap(({ verb, ...peer }) => [
    {
      ...peer,
      name: `${peer.name}, all at once`,
      runs: ({ kustomize }) => [{ cwd: kustomize, args: [...verb, '.'] }],
    },
    {
      ...peer,
      name: `${peer.name}, a project at a time`,
      runs: ({ kustomize, groups }) => groups.map((group) => ({ cwd: kustomize, args: [...verb, group] })),
    },
  ]),
  {
    name: 'helm template, all at once',
    program: 'helm',
    version: helmVersion,
    runs: ({ helm }) => [{ cwd: helm, args: ['template', 'all', '.'] }],
  },
  {
    name: 'helm template, a project at a time',
    program: 'helm',
    version: helmVersion,
    runs: ({ helm, groups }) =>
      groups.map((group) => ({ cwd: helm, args: ['template', group, join('charts', group)] })),
  },
  {
    name: 'cdk8s synth, a chart for each service',
    program: 'cdk8s',
    version: { args: ['--version'] },
    runs: ({ cdk8s }, output) => [
      { cwd: cdk8s, args: ['synth', '--no-check-upgrade', '--output', output], files: true },
    ],
  },
  {
    name: 'jsonnet, JSON and not YAML',
    program: 'jsonnet',
    version: { args: ['--version'] },
    runs: ({ jsonnet }, output) => [
      { cwd: jsonnet, args: ['--create-output-dirs', '--multi', output, 'main.jsonnet'], files: true },
    ],
  },
];
