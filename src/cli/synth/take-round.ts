import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import { readInputs } from '../../load/inputs/read-inputs';
import { loadSources } from '../../load/load-sources';
import type { Landscape } from '../../model/landscape';
import type { OutputTree } from '../../model/output-file';
import type { Store } from '../../model/store';
import { hasErrors } from '../../problems/has-errors';
import { problem, type Problem } from '../../problems/problem';
import type { Repository } from '../../synthesis/definitions';
import { synthesize, type Wanted } from '../../synthesis/synthesize';
import { synthesizeRepository } from '../../synthesis/synthesize-repository';
import { applyPlan } from '../../writer/apply-plan';
import { DiskStates, type KeptStates } from '../../writer/disk-states';
import { planFiles } from '../../writer/plan-files';
import { planWrite } from '../../writer/plan-write';
import { authorLines } from '../author-lines';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { readLandscape } from '../read-landscape';
import { isStale } from './is-stale';
import type { Plans, Round } from './round';
import type { SynthOptions } from './synth-options';

/** What a run comes to, before anything is written. */
interface Rendered extends Pick<Round, 'around' | 'files' | 'inputs' | 'problems'> {
  /** Whether a path of `dist/` is this run's to judge. */
  readonly scope: (path: string) => boolean;
}

/** Renders everything into `dist/`, or finds out why not. */
export function takeRound(options: SynthOptions, store: Store, io: Io): Round {
  const progress = (text: string) => io.terminal && io.err(`\r\u001B[K${text}`);
  const onCluster = (cluster: string) => progress(`rendering ${cluster} …`);
  const rendered = isWhole(options)
    ? renderWhole(options, store, onCluster, io)
    : renderPart(options, onCluster, io);
  progress('');
  const found = [...rendered.problems];
  let plans: Plans | undefined;
  if (rendered.files !== undefined && !hasErrors(found)) {
    const states = new DiskStates(store.get(...kept) as KeptStates | undefined);
    plans = planAll(rendered.files, rendered, states, io);
    found.push(...hindrances(plans));
    if (plans.dist.blocked.length === 0 && !options.check) {
      applyPlan(join(io.root, paths.dist), rendered.files, plans.dist);
      if (isStale(plans.around)) applyPlan(io.root, rendered.around, plans.around);
    }
    if (states.hasNews) store.put(...kept, states.toKeep());
  }
  const hasFailed = hasErrors(found);
  const { files, around, inputs } = rendered;
  return { problems: found, hasFailed, plans: hasFailed ? undefined : plans, files, around, inputs };
}

/** What is known of the files in `dist/`. */
const kept = ['states', 'dist'] as const;

function renderWhole(
  { shard }: SynthOptions,
  store: Store,
  onCluster: (cluster: string) => unknown,
  io: Io,
): Rendered {
  const known = readInputs(io.root, io.generator);
  const inputs = new Set<string>();
  const digestOf = (input: string) => {
    inputs.add(input);
    return known.digestOf(input);
  };
  const repository: Repository = {
    inputs: { ...known, digestOf },
    load: (projects) => loadSources(io.root, io.api, projects),
  };
  const { files, around, problems, scope, definitions } = synthesizeRepository(repository, {
    store,
    onCluster,
    shard,
  });
  const trace = (error: unknown) => definitions.trace(error);
  const lined = problems.some(({ rendered }) => rendered !== undefined)
    ? authorLines(problems, loadSources(io.root, io.api).sources, trace)
    : problems;
  return { files, around, problems: lined, scope, inputs };
}

function renderPart(options: SynthOptions, onCluster: (cluster: string) => unknown, io: Io): Rendered {
  const { landscape, problems: unread, trace, sources } = readLandscape(io);
  const none = {
    files: undefined,
    around: new Map<string, string>(),
    inputs: new Set<string>(),
    scope: () => false,
  };
  if (landscape === undefined) return { ...none, problems: unread };
  const problems = [...unread, ...checkWanted(landscape, options)];
  if (hasErrors(problems)) return { ...none, problems };
  const { tree, problems: found } = synthesize(landscape, options, { trace, onCluster });
  return {
    ...none,
    problems: [...problems, ...authorLines(found, sources, trace)],
    files: tree,
    scope: scopeOf(landscape, options),
  };
}

function planAll(files: OutputTree, { around, scope }: Rendered, states: DiskStates, io: Io): Plans {
  const known = around.size === 0 ? [] : [paths.codeOwners, paths.gitAttributes];
  return {
    dist: planWrite(join(io.root, paths.dist), files, scope, states),
    around: planFiles(io.root, around, known),
  };
}

/** What lies where something is to be written, or where nothing should. */
function hindrances({ dist, around }: Plans): readonly Problem[] {
  return [
    ...dist.blocked.map(({ path, reason }) =>
      problem('blocked-path', { file: `${paths.dist}/${path}` }, { path: `${paths.dist}/${path}`, reason }),
    ),
    ...dist.foreign.map((path) =>
      problem('foreign-file', { file: `${paths.dist}/${path}` }, { path: `${paths.dist}/${path}` }),
    ),
    ...around.foreign.map((path) => problem('foreign-repository-file', { file: path }, { path })),
  ];
}

/** Which paths this run is responsible for: what it did not render it must not call stale. */
function scopeOf({ clusters }: Landscape, { cluster, project }: Wanted): (path: string) => boolean {
  if (isWhole({ cluster, project })) {
    return () => true;
  }
  const folders = clusters
    .filter((one) => cluster === undefined || one.cluster.name === cluster)
    .flatMap(({ cluster: { name }, tenants }) =>
      project === undefined
        ? [`${name}/`]
        : tenants
            .filter((tenant) => tenant.project === project)
            .map(({ namespace }) => `${name}/${namespace}/`),
    );
  return (path) => folders.some((folder) => path.startsWith(folder));
}

const isWhole = ({ cluster, project }: Wanted): boolean => cluster === undefined && project === undefined;
