import { join, resolve } from 'node:path';
import { paths } from '../../conventions/paths';
import type { FileTree } from '../../model/file-tree';
import type { Landscape } from '../../model/landscape';
import { resolveStack } from '../../observability/stack/resolve-stack';
import type { Stack } from '../../observability/stack/stack';
import { hasErrors } from '../../problems/has-errors';
import { problem, type Problem } from '../../problems/problem';
import { observeCluster } from '../../render/observe-cluster';
import { outlineCluster } from '../../render/outline-cluster';
import { applyPlan } from '../../writer/apply-plan';
import { planWrite } from '../../writer/plan-write';
import { alertFiles } from '../alerts/alert-files';
import type { AlertRow } from '../alerts/alert-row';
import { alertRows } from '../alerts/alert-rows';
import { checkWanted } from '../check-wanted';
import type { formats } from '../formats';
import type { Io } from '../io';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { table } from '../output/table';
import { readLandscape } from '../read-landscape';
import type { Wanted } from '../../synthesis/synthesize';

/** What `meshwright alerts` was asked for. */
export interface AlertsOptions extends Wanted {
  readonly format: (typeof formats)['alerts'][number];
  /** Folder that gets rules, tests and the configuration of Alertmanager, instead of a list. */
  readonly write?: string | undefined;
}

/** Lists the alerts that projects get, or writes them for promtool and amtool. Returns the exit code. */
export function alerts(options: AlertsOptions, io: Io): number {
  const { landscape, problems } = readLandscape(io);
  const found = [...problems, ...(landscape === undefined ? [] : checkWanted(landscape, options))];
  const tell = (all: readonly Problem[]) =>
    io.err(reportText(report(all, placeResolver(io.root)), io.terminal));
  if (landscape === undefined || hasErrors(found)) {
    tell(found);
    return 1;
  }
  const stacks = stacksOf(landscape, options);
  if (options.write !== undefined) {
    const refused = write(options.write, stacks, options, io);
    tell([...found, ...refused]);
    return hasErrors(refused) ? 1 : 0;
  }
  tell(found);
  const rows = stacks
    .flatMap(alertRows)
    .filter(({ project }) => options.project === undefined || project === options.project);
  io.out(options.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text(rows));
  return 0;
}

const stacksOf = ({ platform, clusters }: Landscape, { cluster }: Wanted): Stack[] =>
  clusters
    .filter((one) => cluster === undefined || one.cluster.name === cluster)
    .map((one) => resolveStack(observeCluster(platform, outlineCluster(one))));

const text = (rows: readonly AlertRow[]) =>
  table(
    ['CLUSTER', 'PROJECT', 'ALERT', 'SEVERITY', 'RECEIVER', 'WATCHES WHETHER'],
    rows.map(({ cluster, project, alert, severity, receivers, watches }) => [
      cluster,
      project ?? '(platform)',
      alert,
      severity,
      receivers.join(', '),
      watches,
    ]),
  );

function write(
  folder: string,
  stacks: readonly Stack[],
  { cluster, project }: Wanted,
  io: Io,
): readonly Problem[] {
  const root = resolve(io.root, folder);
  const refuse = (reason: string) => [problem('taken-folder', { file: folder }, { folder, reason })];
  if (`${root}/`.startsWith(`${join(io.root, paths.dist)}/`)) {
    return refuse(`is in ${paths.dist}/, which holds what synth writes`);
  }
  const stranger = strangerIn(root);
  if (stranger !== undefined) return refuse(`holds ${stranger}, which this command did not write`);
  const tree: FileTree = new Map(stacks.flatMap((stack) => [...alertFiles(stack, project)]));
  // Of a part nothing is stale.
  const whole = cluster === undefined && project === undefined;
  const plan = planWrite(root, tree, () => whole);
  const [blocked] = plan.blocked;
  if (blocked !== undefined) return refuse(`has ${blocked.path}, which ${blocked.reason}`);
  applyPlan(root, tree, plan);
  io.out(
    `${folder} holds ${tree.size} files of alerts. Try them: promtool test rules ${folder}/*/tests/*.yml, and in the folder of a cluster: sh -e routes.sh\n`,
  );
  return [];
}

/** A file in the folder that this command does not write: of another kind, or without Meshwright's first line. */
function strangerIn(root: string): string | undefined {
  const { foreign, removed } = planWrite(root, new Map(), () => true);
  return [...foreign, ...removed.filter((path) => !/\.(?:yml|tmpl|sh)$/.test(path))][0];
}
