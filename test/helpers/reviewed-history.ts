import { synthesize } from '../../src/cli/synthesize';
import { findBase } from '../../src/load/revisions/find-base';
import { readTreePair } from '../../src/load/revisions/read-tree-pair';
import { readWaivers } from '../../src/load/revisions/read-waivers';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parseWaivers } from '../../src/parse/parse-waivers';
import { compareTrees } from '../../src/review/compare/compare-trees';
import { guardChanges, type Guarded } from '../../src/review/guards/guard-changes';
import type { GitRepository } from './git-repository';
import { today } from './guarded';
import { platform, sourcesOf } from './sample-definitions';

/** Renders projects of the sample platform into `dist/` of a repository, taking away what is not rendered any more. */
export function renderInto(
  { root, write }: GitRepository,
  projects: Readonly<Record<string, unknown>>,
): void {
  const { landscape, problems } = parseLandscape(sourcesOf(projects));
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  const { tree } = synthesize(landscape, {}, { trace: () => undefined });
  const there = readTreePair(root, { name: 'HEAD', commit: 'HEAD' }).head.files();
  write(
    Object.fromEntries(there.filter((file) => !tree.has(file)).map((file) => [`dist/${file}`, undefined])),
  );
  write(Object.fromEntries([...tree].map(([file, text]) => [`dist/${file}`, text])));
}

/** What guards say of what lies in a repository, compared with where it left a revision. */
export function guardHistory({ root }: GitRepository, revision: string): Guarded {
  const base = findBase(root, revision, 'main');
  if ('code' in base) throw new Error(base.code);
  const pair = readTreePair(root, base);
  const { changes } = compareTrees(pair);
  const { waivers, problems } = parseWaivers(readWaivers(root, base).sources);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const clusters = new Map(Object.entries(platform.clusters).map(([name, { engine }]) => [name, engine]));
  return guardChanges({ changes, pair, clusters, removals: { percent: 10, objects: 5 }, waivers, today });
}
