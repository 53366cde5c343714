import { digestBytes } from '../conventions/digest-bytes';
import type { FileTree } from '../model/file-tree';
import type { OutputFile } from '../model/output-file';
import type { Store } from '../model/store';
import type { TakeFile } from '../model/take-file';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { askRules } from './ask-rules';
import { compareCluster } from './compare-cluster';
import { Definitions, type Repository } from './definitions';
import { judgeCalls } from './judge-calls';
import { Memory } from './memory';
import { placeProjects } from './place-projects';
import { readPlatform } from './read-platform';
import { readProjects } from './read-projects';
import { readRules } from './read-rules';
import { renderShard } from './render-shard';
import { renderTenants } from './render-tenants';
import type { Shard } from './shard';
import { shareCluster } from './share-cluster';
import { surround } from './surround';
import type { Task } from './task';
import type { WholeCluster } from './whole-cluster';

/** What a whole repository comes to. */
export interface SynthesizedRepository {
  /** By path below `dist/`; undefined where problems keep it from being rendered. */
  readonly files: ReadonlyMap<string, OutputFile> | undefined;
  /** What lies in the root beside `dist/`. */
  readonly around: FileTree;
  readonly problems: readonly Problem[];
  /** Whether a path below `dist/` is this run's to judge. */
  readonly scope: (path: string) => boolean;
  readonly tasks: readonly Task[];
  /** What was read of definitions, and may be read more. */
  readonly definitions: Definitions;
}

/** How a run goes about it. */
export interface Course {
  readonly store: Store;
  /** Told which cluster comes next. */
  readonly onCluster?: ((cluster: string) => void) | undefined;
  /** Told of files that a step renders. @default nobody is */
  readonly take?: TakeFile | undefined;
  /** Only these tenants, by themselves: what the platform renders and what compares tenants is left to a whole run. */
  readonly shard?: Shard | undefined;
}

/**
 * Everything that a repository says, from its definitions to its files. What earlier runs left in the store is not worked
 * out again, as far as nothing that it follows from has changed; an empty store costs time and changes nothing.
 */
export function synthesizeRepository(
  repository: Repository,
  { store, onCluster, shard, take = untold }: Course,
): SynthesizedRepository {
  const memory = new Memory(store);
  const definitions = new Definitions(repository);
  const end = (problems: readonly Problem[], more: Partial<SynthesizedRepository> = {}) => ({
    files: undefined,
    around: new Map(),
    scope: () => true,
    ...more,
    tasks: memory.tasks,
    definitions,
    problems: distinctProblems([...definitions.problems(), ...problems]),
  });

  const platform = readPlatform(repository, definitions, memory);
  const { digest: says, model } = platform;
  if (says === undefined) {
    // Nothing can be placed: what is wrong with definitions by themselves is all that can be said.
    definitions.read(repository.inputs.projects.keys());
    return end(platform.problems);
  }
  readRules(repository, definitions, memory);
  const projects = readProjects(repository, says, definitions, memory);
  const broken = new Set(projects.flatMap(({ name, outline }) => (outline === undefined ? [name] : [])));
  const calls = judgeCalls(projects, broken, says, definitions, memory);
  const placed = placeProjects(projects, broken, definitions, memory);
  const shared = platform.clusters.map((name) => {
    const tenants = placed.tenants.filter(({ cluster }) => cluster === name);
    return { name, tenants, ...shareCluster(name, tenants, model, definitions, memory) };
  });
  const { rules } = repository.inputs;
  const found = [
    ...platform.problems,
    ...projects.flatMap(({ problems }) => problems),
    ...calls,
    ...placed.problems,
    ...shared.flatMap(({ problems }) => problems),
  ];
  if (hasErrors([...definitions.problems(), ...found])) {
    return end([...found, ...(rules !== undefined ? definitions.rules().problems : [])]);
  }
  if (shard !== undefined) {
    const own = { definitions, memory, isWhole: false, take };
    const rendered = renderShard(shard, projects, shared, own, onCluster);
    return end([...found, ...rendered.problems], rendered);
  }
  const means = { definitions, memory, isWhole: rules !== undefined, take };
  const clusters = shared.map(({ name, tenants: own, shares }): WholeCluster => {
    onCluster?.(name);
    const tenants = renderTenants(name, own, shares, means);
    const compared = compareCluster(name, own, tenants, model, means);
    return { name, placed: own, tenants, compared };
  });
  found.push(
    ...clusters.flatMap(({ tenants, compared }) => [
      ...tenants.flatMap(({ problems }) => problems),
      ...compared.problems,
    ]),
  );
  if (rules !== undefined) {
    found.push(
      ...askRules(clusters, { rules, platform: model, isSound: !hasErrors(found) }, definitions, memory),
    );
  }
  return end(found, {
    files: new Map(
      clusters.flatMap(({ tenants, compared }) => [
        ...tenants.flatMap(({ files }) => [...files]),
        ...compared.files,
      ]),
    ),
    around: surround(placed.tenants, model, definitions, memory),
  });
}

const untold: TakeFile = (_, text) => digestBytes(text);
