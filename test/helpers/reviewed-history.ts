import type { PlatformDefinition } from '../../src/definition/platform-definition';
import { synthesize } from '../../src/synthesis/synthesize';
import { findBase } from '../../src/load/revisions/find-base';
import { readTreePair } from '../../src/load/revisions/read-tree-pair';
import { readWaivers } from '../../src/load/revisions/read-waivers';
import type { Engine } from '../../src/model/platform';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parseWaivers } from '../../src/parse/parse-waivers';
import { compareTrees } from '../../src/review/compare/compare-trees';
import { guardChanges, type Guarded } from '../../src/review/guards/guard-changes';
import type { GitRepository } from './git-repository';
import { today, usualRules } from './guarded';
import { platform as sample, project, sourcesOf } from './sample-definitions';
import { withChange } from './with-change';

/** The sample platform with one cluster and one environment of it, so that a state is rendered in a blink. */
const platformWith = (engine: Engine): PlatformDefinition => {
  const { office } = withChange(sample, ['clusters', 'office', 'environments'], ['dev']).clusters;
  return { ...sample, clusters: { office: { ...office!, engine } } };
};

/**
 * Renders services of one project into `dist/` of a repository, and takes away what is not rendered any more.
 */
export function renderInto(
  { root, write }: GitRepository,
  services: object,
  engine: Engine = 'fluxcd',
): void {
  const { dev } = project.environments;
  const shop = { ...project, environments: { dev }, services };
  const { landscape, problems } = parseLandscape(sourcesOf({ shop }, platformWith(engine)));
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  const { tree } = synthesize(landscape, {}, { trace: () => undefined });
  const there = readTreePair(root, { name: 'HEAD', commit: 'HEAD' }).head.files();
  write(
    Object.fromEntries(there.filter((file) => !tree.has(file)).map((file) => [`dist/${file}`, undefined])),
  );
  write(Object.fromEntries([...tree].map(([file, text]) => [`dist/${file}`, text])));
}

/** What guards say of what lies in a repository, compared with where it left a revision. */
export function guardHistory({ root }: GitRepository, revision: string, engine: Engine = 'fluxcd'): Guarded {
  const base = findBase(root, revision, 'main');
  if ('code' in base) throw new Error(base.code);
  const pair = readTreePair(root, base);
  const { changes } = compareTrees(pair);
  const { waivers, problems } = parseWaivers(readWaivers(root, base).sources);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const clusters = new Map([['office', engine]]);
  return guardChanges({
    changes,
    pair,
    clusters,
    removals: { percent: 10, objects: 5 },
    ...usualRules,
    waivers,
    today,
  });
}
