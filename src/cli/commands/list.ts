import { groupBy } from '../../conventions/group-by';
import type { Landscape } from '../../model/landscape';
import type { Io } from '../io';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { table } from '../output/table';
import { readLandscape } from '../read-landscape';

/** What `meshwright list` was asked for. */
export interface ListOptions {
  readonly json: boolean;
}

/** Shows what runs where. Returns the exit code. */
export function list(options: ListOptions, io: Io): number {
  const { landscape, problems } = readLandscape(io);
  if (landscape === undefined) {
    io.err(reportText(report(problems, placeResolver(io.root)), io.terminal));
    return 1;
  }
  const rows = placements(landscape);
  io.out(options.json ? `${JSON.stringify(rows, null, 2)}\n` : text(landscape, rows));
  return 0;
}

interface Placement {
  readonly project: string;
  readonly service: string;
  readonly environment: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly image: string;
}

function placements({ clusters }: Landscape): readonly Placement[] {
  return clusters.flatMap(({ cluster, tenants }) =>
    tenants.flatMap(({ project, environment, namespace, services }) =>
      services.map(({ name, versions }) => ({
        project,
        service: name,
        environment,
        cluster: cluster.name,
        namespace,
        image: versions.map(({ image }) => `${image.repository}:${image.tag}`).join(' '),
      })),
    ),
  );
}

function text({ clusters }: Landscape, rows: readonly Placement[]): string {
  const services = groupBy(rows, ({ project, service }) => `${project}/${service}`);
  return [
    table(
      ['CLUSTER', 'ENGINE', 'KUBERNETES', 'NETWORK', 'ENVIRONMENTS', 'NAMESPACES'],
      clusters.map(({ cluster, tenants }) => [
        cluster.name,
        cluster.engine,
        `1.${cluster.kubernetes}`,
        cluster.cni,
        cluster.environments.join(', '),
        String(tenants.length),
      ]),
    ),
    table(
      ['SERVICE', 'RUNS IN'],
      [...services]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, places]) => [
          key,
          places.map(({ cluster, environment }) => `${environment}@${cluster}`).join(' '),
        ]),
    ),
  ].join('\n');
}
