import type { Exempted } from '../checks/company/company-check';
import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { FileTree } from '../model/file-tree';
import type { OutputFile } from '../model/output-file';
import type { Store } from '../model/store';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { askRules } from './ask-rules';
import { compareCluster } from './compare-cluster';
import { Definitions, type Repository } from './definitions';
import { Memory } from './memory';
import { placeProjects, type PlacedTenant } from './place-projects';
import { readPlatform } from './read-platform';
import { readProjects, type ReadProject } from './read-projects';
import { readRules } from './read-rules';
import { renderShard } from './render-shard';
import { renderTenants } from './render-tenants';
import { rooms } from './rooms';
import type { Shard } from './shard';
import { shareCluster } from './share-cluster';
import type { Task } from './task';
import type { WholeCluster } from './whole-cluster';

/** What a whole repository comes to. */
export interface SynthesizedRepository {
  /** By path below `dist/`; undefined where problems keep it from being rendered. */
  readonly files: ReadonlyMap<string, OutputFile> | undefined;
  /** What lies in the root beside `dist/`. */
  readonly around: FileTree;
  readonly clusters: readonly { readonly name: string; readonly objects: number }[];
  readonly problems: readonly Problem[];
  readonly exempted: readonly Exempted[];
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
  readonly onCluster?: (cluster: string) => void;
  /** YYYY-MM-DD, by which exemptions end; undefined where nothing may depend on the day. */
  readonly today?: string;
  /** Only these tenants, by themselves: what the platform renders and what compares tenants is left to a whole run. */
  readonly shard?: Shard | undefined;
}

/**
 * Everything that a repository says, from its definitions to its files. What earlier runs left in the store is not worked
 * out again, as far as nothing that it follows from has changed; an empty store costs time and changes nothing.
 */
export function synthesizeRepository(
  repository: Repository,
  { store, onCluster, today, shard }: Course,
): SynthesizedRepository {
  const memory = new Memory(store);
  const definitions = new Definitions(repository);
  const end = (problems: readonly Problem[], more: Partial<SynthesizedRepository> = {}) => ({
    files: undefined,
    around: new Map(),
    clusters: [],
    exempted: [],
    scope: () => true,
    ...more,
    tasks: memory.tasks,
    definitions,
    problems: distinctProblems([...definitions.problems(), ...problems]),
  });

  const platform = readPlatform(repository, definitions, memory);
  if (platform.digest === undefined) {
    // Nothing can be placed: what is wrong with definitions by themselves is all that can be said.
    definitions.read(repository.inputs.projects.keys());
    return end(platform.problems);
  }
  readRules(repository, definitions, memory);
  const projects = readProjects(repository, platform.digest, definitions, memory);
  const broken = new Set(projects.flatMap(({ name, outline }) => (outline === undefined ? [name] : [])));
  const calls = judgeCalls(projects, broken, platform.digest, definitions, memory);
  const placed = placeProjects(projects, broken, definitions, memory);
  const shared = platform.clusters.map((name) => {
    const tenants = placed.tenants.filter(({ cluster }) => cluster === name);
    return { name, tenants, ...shareCluster(name, tenants, platform.digest ?? '', definitions, memory) };
  });
  const hasRules = repository.inputs.rules !== undefined;
  const found = [
    ...platform.problems,
    ...projects.flatMap(({ problems }) => problems),
    ...calls,
    ...placed.problems,
    ...shared.flatMap(({ problems }) => problems),
  ];
  if (hasErrors([...definitions.problems(), ...found])) {
    return end([...found, ...(hasRules ? definitions.rules().problems : [])]);
  }
  if (shard !== undefined) {
    const rendered = renderShard(shard, projects, shared, definitions, memory, onCluster);
    return end([...found, ...rendered.problems], rendered);
  }
  const means = { definitions, memory, isWhole: hasRules };
  const clusters = shared.map(({ name, tenants: own, shares }): WholeCluster => {
    onCluster?.(name);
    const tenants = renderTenants(name, own, shares, means);
    const compared = compareCluster(name, own, tenants, platform.digest ?? '', means);
    return { name, placed: own, tenants, compared };
  });
  found.push(
    ...clusters.flatMap(({ tenants, compared }) => [
      ...tenants.flatMap(({ problems }) => problems),
      ...compared.problems,
    ]),
  );
  const { rules } = repository.inputs;
  const circumstances = { platform: platform.digest, isSound: !hasErrors(found), today };
  const asked =
    rules === undefined
      ? { problems: [], exempted: [] }
      : askRules(clusters, { rules, ...circumstances }, definitions, memory);
  return end([...found, ...asked.problems], {
    files: new Map(
      clusters.flatMap(({ tenants, compared }) => [
        ...tenants.flatMap(({ files }) => [...files]),
        ...compared.files,
      ]),
    ),
    around: surround(placed.tenants, platform.clusters, platform.digest, definitions, memory),
    clusters: clusters.map(({ name, tenants, compared }) => ({
      name,
      objects: tenants.reduce((sum, { objects }) => sum + objects, compared.objects),
    })),
    exempted: asked.exempted,
  });
}

/** What contradicts itself between projects, wherever they run. */
function judgeCalls(
  projects: readonly ReadProject[],
  broken: ReadonlySet<string>,
  platform: string,
  definitions: Definitions,
  memory: Memory,
): readonly Problem[] {
  const from = { platform, projects: digest(...projects.flatMap(({ name, outlined }) => [name, outlined])) };
  const kept = memory.find<readonly Problem[]>('calls', 'all projects', from);
  if (kept !== undefined) return kept;
  const { parsed } = definitions.platform();
  if (parsed === undefined) return [];
  const outlines = new Map(
    projects.flatMap(({ name, outline }) => (outline === undefined ? [] : [[name, outline] as const])),
  );
  const problems = [
    ...rooms.parsing().parseCalls(outlines, broken).problems,
    ...rooms.parsing().findLogClashes({ platform: parsed, projects: outlines }),
  ];
  if (!hasErrors(problems) && broken.size === 0) memory.keep('calls', from, problems);
  return problems;
}

/** What is written beside `dist/`. */
function surround(
  tenants: readonly PlacedTenant[],
  clusters: readonly string[],
  platform: string,
  definitions: Definitions,
  memory: Memory,
): FileTree {
  const from = { platform, tenants: digest(...tenants.map(({ outlined }) => outlined)) };
  const kept = memory.find<readonly (readonly [string, string])[]>('surround', paths.dist, from);
  if (kept !== undefined) return new Map(kept);
  const { parsed } = definitions.platform();
  if (parsed === undefined) return new Map();
  const files = rooms.parsing().repositoryFiles(
    parsed.platform,
    parsed.platform.clusters.map((cluster) => ({
      cluster,
      tenants: tenants.filter((one) => one.cluster === cluster.name).map((one) => one.outline()),
    })),
  );
  memory.keep('surround', from, [...files]);
  return files;
}
