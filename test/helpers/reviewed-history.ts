import { join } from 'node:path';
import type { PlatformDefinition } from '../../src/definition/platform-definition';
import { renderFolders } from '../../src/cli/review/render-folders';
import { names } from '../../src/conventions/names';
import { paths } from '../../src/conventions/paths';
import { findBase } from '../../src/load/revisions/find-base';
import { readTreePair } from '../../src/load/revisions/read-tree-pair';
import { readWaivers } from '../../src/load/revisions/read-waivers';
import type { FileTree } from '../../src/model/file-tree';
import type { Engine } from '../../src/model/platform';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parseWaivers } from '../../src/parse/parse-waivers';
import { planCluster } from '../../src/render/plan-cluster';
import { compareTrees } from '../../src/review/compare/compare-trees';
import { guardChanges, type Guarded } from '../../src/review/guards/guard-changes';
import type { GitRepository } from './git-repository';
import { today, usualRules } from './guarded';
import { readTree } from './read-tree';
import { platform as sample, project, sourcesOf } from './sample-definitions';
import { withChange } from './with-change';

/** The sample platform with one cluster and one environment of it, so that a state is rendered in a blink. */
const platformWith = (engine: Engine): PlatformDefinition => {
  const { office } = withChange(sample, ['clusters', 'office', 'environments'], ['dev']).clusters;
  return { ...sample, clusters: { office: { ...office!, engine } } };
};

/** What services of one project render to, which several histories ask for; what is wrong with it is asked elsewhere. */
const rendered = new Map<string, FileTree>();

function treeOf(services: object, engine: Engine): FileTree {
  const key = JSON.stringify([services, engine]);
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const { dev } = project.environments;
  const shop = { ...project, environments: { dev }, services };
  const { landscape, problems } = parseLandscape(sourcesOf({ shop }, platformWith(engine)));
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  const folders = landscape.clusters.flatMap((one) => [
    `${one.cluster.name}/${names.deliveryGroup}`,
    ...planCluster(landscape.platform, one).map(({ unit }) => paths.unit(unit)),
  ]);
  const { tree, problems: broken } = renderFolders(landscape, new Set(folders), () => undefined);
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  rendered.set(key, tree);
  return tree;
}

/**
 * Renders services of one project into `dist/` of a repository, and takes away what is not rendered any more.
 */
export function renderInto(
  { root, write }: GitRepository,
  services: object,
  engine: Engine = 'fluxcd',
): void {
  const tree = treeOf(services, engine);
  const there = readTree(join(root, paths.dist));
  write(
    Object.fromEntries(
      [...there.keys()]
        // A slash at the end is that of a folder that nothing is in any more.
        .filter((file) => !tree.has(file) && !file.endsWith('/'))
        .map((file) => [`dist/${file}`, undefined]),
    ),
  );
  const changed = [...tree].filter(([file, text]) => there.get(file) !== text);
  write(Object.fromEntries(changed.map(([file, text]) => [`dist/${file}`, text])));
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
