import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import { repositoryFiles } from '../../delivery/repository/repository-files';
import type { Landscape } from '../../model/landscape';
import { hasErrors } from '../../problems/has-errors';
import { problem, type Problem } from '../../problems/problem';
import { applyPlan } from '../../writer/apply-plan';
import { planFiles } from '../../writer/plan-files';
import { planWrite } from '../../writer/plan-write';
import type { WritePlan } from '../../writer/write-plan';
import { authorLines } from '../author-lines';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { changesText } from '../output/changes-text';
import { readLandscape } from '../read-landscape';
import { synthesize, type Wanted } from '../../synthesis/synthesize';

/** What `meshwright synth` was asked for. */
export interface SynthOptions extends Wanted {
  /** Write nothing; fail when `dist/` is not what the definitions say. */
  readonly check: boolean;
  readonly json: boolean;
}

/** What becomes of `dist/`, and of the files beside it in the root of the repository. */
interface Plans {
  readonly dist: WritePlan;
  readonly around: WritePlan;
}

/** Renders everything into `dist/`, or says why not. Returns the exit code. */
export function synth(options: SynthOptions, io: Io): number {
  const { landscape, problems, trace, sources } = readLandscape(io);
  const found: Problem[] = [...problems];
  let plan: Plans | undefined;
  if (landscape !== undefined) {
    found.push(...checkWanted(landscape, options));
    if (!hasErrors(found)) {
      const result = render(landscape, options, io, trace);
      found.push(...authorLines(result.problems, sources, trace));
      plan = result.plan;
    }
  }
  const failed = hasErrors(found);
  const stale = plan !== undefined && (isStale(plan.dist) || isStale(plan.around));
  finish(found, failed ? undefined : plan, options, io);
  return failed || (options.check && stale) ? 1 : 0;
}

function render(
  landscape: Landscape,
  options: SynthOptions,
  io: Io,
  trace: ReturnType<typeof readLandscape>['trace'],
): { readonly problems: readonly Problem[]; readonly plan: Plans | undefined } {
  const progress = (text: string) => io.terminal && io.err(`\r\u001B[K${text}`);
  const { tree, problems } = synthesize(landscape, options, {
    trace,
    onCluster: (cluster) => progress(`rendering ${cluster} …`),
  });
  progress('');
  if (hasErrors(problems)) {
    return { problems, plan: undefined };
  }
  const dist = join(io.root, paths.dist);
  const plan = planWrite(dist, tree, scopeOf(landscape, options));
  const blocked = plan.blocked.map(({ path, reason }) =>
    problem('blocked-path', { file: `${paths.dist}/${path}` }, { path: `${paths.dist}/${path}`, reason }),
  );
  const foreign = plan.foreign.map((path) =>
    problem('foreign-file', { file: `${paths.dist}/${path}` }, { path: `${paths.dist}/${path}` }),
  );
  const files = isWhole(options)
    ? repositoryFiles(landscape.platform, landscape.clusters)
    : new Map<string, string>();
  const known = isWhole(options) ? [paths.codeOwners, paths.gitAttributes] : [];
  const around = planFiles(io.root, files, known);
  const others = around.foreign.map((path) => problem('foreign-repository-file', { file: path }, { path }));
  if (blocked.length === 0 && !options.check) {
    applyPlan(dist, tree, plan);
    if (isStale(around)) applyPlan(io.root, files, around);
  }
  return { problems: [...problems, ...blocked, ...foreign, ...others], plan: { dist: plan, around } };
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
