import { reachedFrom } from './author-facing.mjs';

/** @typedef {import('./read-definitions.mjs').Definition} Definition */

/**
 * The pages, in the order of the index. A type stands on the page of the first root of `BY_ROOT` that leads to it.
 * @type {readonly { name: string, title: string, about: string, root?: string }[]}
 */
export const PAGES = [
  {
    name: 'project',
    title: 'Project',
    about: 'What `apps/<project>/project.ts` exports, through [`defineProject`](helpers.md#defineproject).',
    root: 'ProjectDefinition',
  },
  {
    name: 'service',
    title: 'Service',
    about: 'An entry of `services` in a project, and everything that can be said in it.',
    root: 'ServiceDefinition',
  },
  {
    name: 'helpers',
    title: 'Helpers',
    about: "Functions to import from `'meshwright'`.",
  },
  {
    name: 'platform',
    title: 'Platform',
    about: 'What `apps/platform.ts` exports, through [`definePlatform`](helpers.md#defineplatform).',
    root: 'PlatformDefinition',
  },
  {
    name: 'rule',
    title: 'Rule of the company',
    about: 'What `apps/rules/<rule>.ts` exports, through [`defineRule`](helpers.md#definerule).',
    root: 'RuleDefinition',
  },
];

/** The innermost first: a project leads to its services, and takes sizes of the platform. */
const BY_ROOT = ['service', 'platform', 'project', 'rule'];

/**
 * The name of each definition's page.
 * @param {readonly Definition[]} definitions
 * @returns {ReadonlyMap<string, string>}
 */
export function pageOf(definitions) {
  const roots = BY_ROOT.map((page) => ({ page, names: reachedFrom(rootOf(page), definitions) }));
  return new Map(
    definitions.map(({ name, kind }) => [
      name,
      (kind === 'helper' ? undefined : roots.find(({ names }) => names.has(name))?.page) ?? 'helpers',
    ]),
  );
}

/** @param {string} page */
const rootOf = (page) =>
  PAGES.flatMap(({ name, root }) => (name === page && root !== undefined ? [root] : []));
