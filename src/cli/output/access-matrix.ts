import { isImplied } from '../../access/is-implied';
import type { Edge } from '../../access/edge';
import type { ClusterDns } from '../../model/platform';
import { meshPorts } from '../../conventions/mesh-ports';
import type { formats } from '../formats';
import { edgeText, type EdgeText } from './edge-text';
import { table } from './table';

export type MatrixFormat = (typeof formats)['access'][number];

/** Edges of one cluster, under its name. */
export interface Matrix {
  readonly cluster: string;
  readonly edges: readonly Edge[];
}

/** The same, with who resolves names in the cluster: that everybody asks them goes without saying. */
interface ShownMatrix extends Matrix {
  readonly dns: ClusterDns;
}

/** Who reaches whom in each cluster. JSON has every edge; the others count what every pod needs instead of listing it. */
export function accessMatrix(matrices: readonly ShownMatrix[], format: MatrixFormat): string {
  if (format === 'json') {
    const bare = matrices.map(({ cluster, edges }): Matrix => ({ cluster, edges }));
    return `${JSON.stringify(bare, null, 2)}\n`;
  }
  return matrices.map((matrix) => sectionOf(matrix, format)).join('\n');
}

const columns = ['FROM', 'TO', 'PORT', 'REQUESTS'] as const;

function sectionOf({ cluster, edges, dns }: ShownMatrix, format: Exclude<MatrixFormat, 'json'>): string {
  const isInfrastructure = infrastructureOf(dns);
  const shown = edges.filter((edge) => !isInfrastructure(edge)).map(edgeText);
  const counted = count(edges.filter(isInfrastructure));
  if (format === 'mermaid') return mermaid(shown);
  const cells = shown.map(({ from, to, port, requests }) => [from, to, port, requests]);
  if (format === 'table') {
    return `${cluster}\n${table(columns, cells)}${counted.map((line) => `${line}\n`).join('')}`;
  }
  const row = (some: readonly string[]) =>
    `| ${some.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const head = [row(['From', 'To', 'Port', 'Requests']), row(['---', '---', '---', '---'])];
  const list = counted.map((line) => `- ${line}`);
  return `${[`## ${cluster}`, '', ...head, ...cells.map(row), '', ...list].join('\n')}\n`;
}

/** An arrow for each pair of ends, with what passes beside it. */
function mermaid(shown: readonly EdgeText[]): string {
  const nodes = new Map<string, string>();
  const node = (name: string) => {
    const known = nodes.get(name) ?? `n${nodes.size}`;
    const first = !nodes.has(name);
    nodes.set(name, known);
    return first ? `${known}["${name.replaceAll('"', "'")}"]` : known;
  };
  const arrows = shown.map(({ from, to, port, requests }) => {
    const label = requests === 'all' ? port : `${port} ${requests}`;
    return `  ${node(from)} -->|"${label.replaceAll('"', "'")}"| ${node(to)}`;
  });
  return `flowchart LR\n${arrows.join('\n')}\n`;
}

const ofProxies = new Set<number>([meshPorts.mergedMetrics, meshPorts.proxyMetrics, meshPorts.proxyHealth]);

/** What every pod has: name resolution, configuration, metrics; and what strangers reach because everybody does. */
function infrastructureOf(dns: ClusterDns): (edge: Edge) => boolean {
  const implied = isImplied(dns);
  return ({ from, to, port }) => {
    if (to.kind === 'external') return dns.nodeAddress !== undefined && to.host === `${dns.nodeAddress}/32`;
    if (to.kind !== 'workload') return false;
    return implied(to.id) || ofProxies.has(port) || (from.kind === 'workload' && implied(from.id));
  };
}

function count(edges: readonly Edge[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const { to, port } = edgeText(edge);
    const target = ofProxies.has(edge.port) ? `metrics and health on port ${port}` : `${to} on port ${port}`;
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([target, count]) => `${target}: ${count} edges`);
}
