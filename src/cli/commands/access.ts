import { hasErrors } from '../../problems/has-errors';
import { distinctProblems } from '../../problems/distinct-problems';
import type { Problem } from '../../problems/problem';
import { proveAccess } from '../../proof/prove-access';
import { askAccess } from '../access/ask-access';
import type { ClusterAccess } from '../access/cluster-access';
import { edgesOf } from '../access/edges-of';
import { foreignAccess } from '../access/foreign-access';
import { ofProject } from '../access/of-project';
import { renderAccess } from '../access/render-access';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { accessAnswers } from '../output/access-answers';
import { accessMatrix, type MatrixFormat } from '../output/access-matrix';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { readLandscape } from '../read-landscape';
import type { Wanted } from '../../synthesis/synthesize';

/** What `meshwright access` was asked for. */
export interface AccessOptions extends Wanted {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly port?: number | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly format: MatrixFormat;
  /** Prove that manifests permit what definitions declare, and nothing else. */
  readonly check: boolean;
  /** Folder or file of manifests of one cluster, instead of what the definitions render. */
  readonly manifests?: string | undefined;
}

/**
 * Shows who reaches whom, answers one question, or proves. Returns the exit code: 0 when it is done and every answer is
 * yes, 1 when one is no, when the proof fails, or when the input is wrong.
 */
export function access(options: AccessOptions, io: Io): number {
  const { clusters, problems } =
    options.manifests === undefined ? fromDefinitions(options, io) : foreign(options.manifests, io);
  const tell = (all: readonly Problem[]) =>
    io.err(reportText(report(distinctProblems(all), placeResolver(io.root)), io.terminal));
  if (hasErrors(problems) || options.check) {
    tell(problems);
    if (!hasErrors(problems)) io.out('Manifests permit what definitions declare, and nothing else.\n');
    return hasErrors(problems) ? 1 : 0;
  }
  const { from, to, port, method, path, format } = options;
  if (from === undefined || to === undefined) {
    tell(problems);
    const matrices = clusters.map((one) => ({
      cluster: one.cluster,
      dns: one.dns,
      edges: options.project === undefined ? edgesOf(one.facts) : ofProject(one, options.project),
    }));
    io.out(accessMatrix(matrices, format));
    return 0;
  }
  const { answers, problems: unknown } = askAccess(clusters, { from, to, port, method, path });
  tell([...problems, ...unknown]);
  if (hasErrors(unknown)) return 1;
  if (answers.length === 0) io.err('No cluster has both.\n');
  io.out(format === 'json' ? `${JSON.stringify(answers, null, 2)}\n` : accessAnswers(answers, io.terminal));
  return answers.length > 0 && answers.every(({ allowed }) => allowed) ? 0 : 1;
}

interface Read {
  readonly clusters: readonly ClusterAccess[];
  readonly problems: readonly Problem[];
}

function fromDefinitions(options: AccessOptions, io: Io): Read {
  const { landscape, problems, trace } = readLandscape(io);
  if (landscape === undefined) return { clusters: [], problems };
  const wrong = checkWanted(landscape, options);
  if (hasErrors(wrong)) return { clusters: [], problems: [...problems, ...wrong] };
  const clusters = landscape.clusters
    .filter(({ cluster }) => options.cluster === undefined || cluster.name === options.cluster)
    .map((one) => renderAccess(landscape, one, trace));
  return {
    clusters,
    problems: clusters.flatMap((one) => [
      ...one.problems,
      ...(options.check ? proveAccess(landscape.platform, one.landscape, one.manifests) : []),
    ]),
  };
}

function foreign(path: string, io: Io): Read {
  const { access: one, problems, ignored } = foreignAccess(io.root, path);
  if (ignored.length > 0) io.err(`Of no account here: ${ignored.join(', ')}\n`);
  return { clusters: [one], problems };
}
