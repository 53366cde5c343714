import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import type { OutputTree } from '../../model/output-file';
import type { Store } from '../../model/store';
import { hasErrors } from '../../problems/has-errors';
import { problem, type Problem } from '../../problems/problem';
import type { Wanted } from '../../synthesis/synthesize';
import { applyPlan } from '../../writer/apply-plan';
import { Drafts } from '../../writer/drafts';
import { DiskStates, type KeptStates } from '../../writer/disk-states';
import { planFiles } from '../../writer/plan-files';
import { planWrite } from '../../writer/plan-write';
import type { Io } from '../io';
import { isStale } from './is-stale';
import { lazily } from './lazily';
import { renderWhole } from './render-whole';
import type { Rendered } from './rendered';
import type { Plans, Round } from './round';
import type { SynthOptions } from './synth-options';

/** Renders everything into `dist/`, or finds out why not. */
export function takeRound(options: SynthOptions, store: Store, io: Io): Round {
  const states = new DiskStates(store.get(...kept) as KeptStates | undefined);
  const drafts = new Drafts(join(io.root, paths.dist), states, !options.check);
  try {
    return takeWith(drafts, states, options, store, io);
  } finally {
    drafts.drop();
  }
}

function takeWith(drafts: Drafts, states: DiskStates, options: SynthOptions, store: Store, io: Io): Round {
  const progress = (text: string) => io.terminal && io.err(`\r\u001B[K${text}`);
  const onCluster = (cluster: string) => progress(`rendering ${cluster} …`);
  const rendered = isWhole(options)
    ? renderWhole(options, { store, onCluster, take: drafts.take }, io)
    : lazily.renderPart()(options, onCluster, io);
  progress('');
  const found = [...rendered.problems];
  let plans: Plans | undefined;
  if (rendered.files !== undefined && !hasErrors(found)) {
    plans = planAll(rendered.files, rendered, states, io);
    found.push(...hindrances(plans));
    if (plans.dist.blocked.length === 0 && !options.check) {
      applyPlan(join(io.root, paths.dist), rendered.files, plans.dist, drafts);
      if (isStale(plans.around)) applyPlan(io.root, rendered.around, plans.around);
    }
    if (states.hasNews) store.put(...kept, states.toKeep());
  }
  const hasFailed = hasErrors(found);
  const { files, around, inputs, tasks, before } = rendered;
  return {
    problems: found,
    hasFailed,
    plans: hasFailed ? undefined : plans,
    files,
    around,
    inputs,
    tasks,
    before,
  };
}

/** What is known of the files in `dist/`. */
const kept = ['states', 'dist'] as const;

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

const isWhole = ({ cluster, project }: Wanted): boolean => cluster === undefined && project === undefined;
