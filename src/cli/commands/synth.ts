import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import type { OutputTree } from '../../model/output-file';
import type { Store } from '../../model/store';
import { hasErrors } from '../../problems/has-errors';
import { problem, type Problem } from '../../problems/problem';
import { openStore } from '../../store/open-store';
import { applyPlan } from '../../writer/apply-plan';
import { DiskStates, type KeptStates } from '../../writer/disk-states';
import { planFiles } from '../../writer/plan-files';
import { planWrite } from '../../writer/plan-write';
import type { WritePlan } from '../../writer/write-plan';
import type { Io } from '../io';
import { lazily } from '../synth/lazily';
import { renderWhole } from '../synth/render-whole';
import type { Rendered } from '../synth/rendered';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { explainRun } from '../../synthesis/explain-run';
import { runText } from '../output/run-text';
import { changesText } from '../output/changes-text';
import type { Wanted } from '../../synthesis/synthesize';

/** What `meshwright synth` was asked for. */
export interface SynthOptions extends Wanted {
  /** Write nothing; fail when `dist/` is not what the definitions say. */
  readonly check: boolean;
  readonly json: boolean;
  /** Say which steps were taken, for whom and why. */
  readonly explain: boolean;
  /** Take nothing from earlier runs, and leave nothing to later ones. */
  readonly cold: boolean;
}

/** What becomes of `dist/`, and of the files beside it in the root of the repository. */
interface Plans {
  readonly dist: WritePlan;
  readonly around: WritePlan;
}

/** Renders everything into `dist/`, or says why not. Returns the exit code. */
export function synth(options: SynthOptions, io: Io): number {
  const progress = (text: string) => io.terminal && io.err(`\r\u001B[K${text}`);
  const store = options.cold ? forgetful : openStore(join(io.root, paths.store));
  const onCluster = (cluster: string) => progress(`rendering ${cluster} …`);
  const rendered = isWhole(options)
    ? renderWhole(store, onCluster, io)
    : lazily.renderPart()(options, onCluster, io);
  progress('');
  const found = [...rendered.problems];
  let plan: Plans | undefined;
  if (rendered.files !== undefined && !hasErrors(found)) {
    const states = new DiskStates(store.get(...kept) as KeptStates | undefined);
    plan = planAll(rendered.files, rendered, states, io);
    found.push(...hindrances(plan));
    if (plan.dist.blocked.length === 0 && !options.check) {
      applyPlan(join(io.root, paths.dist), rendered.files, plan.dist);
      if (isStale(plan.around)) applyPlan(io.root, rendered.around, plan.around);
    }
    if (states.hasNews) store.put(...kept, states.toKeep());
  }
  const failed = hasErrors(found);
  const stale = plan !== undefined && (isStale(plan.dist) || isStale(plan.around));
  if (options.explain && rendered.tasks !== undefined) {
    io.err(runText(explainRun(rendered.tasks, rendered.before)));
  }
  finish(found, failed ? undefined : plan, options, io);
  return failed || (options.check && stale) ? 1 : 0;
}

/** What is known of the files in `dist/`. */
const kept = ['states', 'dist'] as const;

/** Keeps nothing. */
const forgetful: Store = { get: () => undefined, put: () => undefined };

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

const isStale = ({ created, changed, removed }: WritePlan): boolean =>
  created.length + changed.length + removed.length > 0;

function finish(found: readonly Problem[], plan: Plans | undefined, options: SynthOptions, io: Io): void {
  const reports = report(found, placeResolver(io.root));
  if (options.json) {
    const { created = [], changed = [], removed = [], unchanged = 0 } = plan?.dist ?? {};
    const { created: added = [], changed: rewritten = [], removed: taken = [] } = plan?.around ?? {};
    const repository = { created: added, changed: rewritten, removed: taken };
    io.out(
      `${JSON.stringify({ problems: reports, created, changed, removed, unchanged, repository }, null, 2)}\n`,
    );
    return;
  }
  io.err(reportText(reports, io.terminal));
  if (plan !== undefined) {
    io.out(changesText(plan.dist, plan.around, options.check));
  } else {
    io.err('dist/ is as it was.\n');
  }
}
