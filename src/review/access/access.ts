import { describeReference } from '../../access/describe-reference';
import { clusterDns } from '../../conventions/cluster-dns';
import { names } from '../../conventions/names';
import type { ClusterDns } from '../../model/platform';
import type { Change } from '../change';
import type { ObjectState } from '../object-state';
import type { Section, SectionLine } from '../section';
import type { SectionContext } from '../sections/section-context';
import { callGraphs } from './call-graphs';
import { clusterTree } from './cluster-tree';
import { compareCluster } from './compare-cluster';
import type { ComparedCluster } from './compared-cluster';
import { compareEdges } from './compare-edges';
import { concernsAccess } from './concerns-access';
import type { EdgeChange } from './edge-change';
import { edgeLine } from './edge-line';
import { isOfEveryPod } from './is-of-every-pod';
import { listFiles } from './list-files';
import { onlyUnreadLabels } from './only-unread-labels';
import { openedLayers } from './opened-layers';
import { openedWays } from './opened-ways';
import { sharedDiagrams } from './shared-diagrams';
import { withoutGatewayPods } from './without-gateway-pods';

/** An Istio installed without choosing either. */
const usualMesh = { rootNamespace: names.rootNamespace, trustDomain: 'cluster.local' };

/** Who reaches whom that did not, and the other way round, as the manifests of each cluster decide it. */
export function access({ trees, changes, landscape, documents }: SectionContext): Section | undefined {
  const concerned = changes.filter(concernsAccess);
  if (concerned.length === 0) return undefined;
  const mesh = landscape?.platform.mesh ?? usualMesh;
  const files = listFiles(trees);
  const each = [...new Set(concerned.map(clusterOf))].flatMap((cluster) => {
    const some = concerned.filter((change) => clusterOf(change) === cluster);
    const tree = clusterTree(trees, cluster, files, documents);
    if (onlyUnreadLabels(tree, some)) return [];
    const compared = compareCluster(tree, some, {
      mesh,
      dns: dnsOf(landscape, cluster),
    });
    const all = compareEdges(compared.before.edges, compared.after.edges);
    const edges = withoutGatewayPods(
      all.filter(({ edge }) => !isOfEveryPod(edge, compared)),
      [compared.before.facts, compared.after.facts],
    );
    const changed = new Set(some.flatMap(namesOf));
    return {
      edges,
      lines: [
        ...openedLayers(compared, cluster),
        ...openedWays(compared, cluster),
        ...edges.map((change) => edgeLine(change, cluster, compared, changed)),
        ...countedLines(all, cluster, compared),
      ],
      diagrams: callGraphs(cluster, edges, compared),
    };
  });
  const lines = byWeight(each.flatMap((one) => one.lines));
  if (lines.length === 0) return undefined;
  return {
    id: 'access',
    title: 'Access',
    summary: summaryOf(
      each.flatMap(({ edges }) => edges),
      lines,
    ),
    lines,
    diagrams: sharedDiagrams(each.flatMap(({ diagrams }) => diagrams)),
  };
}

/** Of a cluster that definitions do not know it is taken for the usual one. */
function dnsOf(landscape: SectionContext['landscape'], name: string): ClusterDns {
  const known = landscape?.clusters.find(({ cluster }) => cluster.name === name);
  return known?.cluster.networks.dns ?? clusterDns();
}

const clusterOf = ({ before, after }: Change): string => (after ?? before)?.cluster ?? '';

const namesOf = ({ before, after }: Change): readonly string[] =>
  [before, after].flatMap((state) => (state === undefined ? [] : [nameOf(state)]));

function nameOf({ object: { kind, metadata } }: ObjectState): string {
  return describeReference({ kind, namespace: metadata.namespace, name: metadata.name });
}

/** What every pod has is counted. */
function countedLines(
  changes: readonly EdgeChange[],
  cluster: string,
  compared: ComparedCluster,
): readonly SectionLine[] {
  const some = changes.filter(({ edge }) => isOfEveryPod(edge, compared));
  const line = (kind: 'gained' | 'lost', sign: '+' | '-'): readonly SectionLine[] => {
    const count = some.filter((one) => one.kind === kind).length;
    if (count === 0) return [];
    const text = `${count} ${count === 1 ? 'edge' : 'edges'} that every pod has: name resolution, configuration, metrics`;
    return [{ weight: 'note', sign, text, objects: [], cluster }];
  };
  return [...line('gained', '+'), ...line('lost', '-')];
}

const order: readonly SectionLine['weight'][] = ['security', 'risk', 'note'];

function byWeight(lines: readonly SectionLine[]): readonly SectionLine[] {
  return order.flatMap((weight) => lines.filter((line) => line.weight === weight));
}

function summaryOf(edges: readonly EdgeChange[], lines: readonly SectionLine[]): string {
  const count = (...kinds: readonly EdgeChange['kind'][]) =>
    edges.filter(({ kind }) => kinds.includes(kind)).length;
  const told = (
    [
      [count('gained'), 'gained'],
      [count('lost'), 'lost'],
      [count('wider', 'other'), 'wider'],
      [count('narrower'), 'narrower'],
    ] as const
  ).flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
  const opened = lines.filter(({ weight }) => weight === 'security').length;
  return [
    told.length === 0 ? 'No edge changes' : `Edges: ${told.join(', ')}`,
    ...(opened === 0 ? [] : [`${opened} for security to look at`]),
  ].join('; ');
}
