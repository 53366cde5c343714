import type { AccessFacts } from '../../access/access-facts';
import type { Edge, EdgeEnd } from '../../access/edge';
import { listEdges } from '../../access/list-edges';
import { listExternalEdges } from '../../access/list-external-edges';
import { listGatewayEdges } from '../../access/list-gateway-edges';
import { listWays } from '../../access/ways/list-ways';
import type { Way } from '../../access/ways/way';
import type { ClusterSide } from './compared-cluster';

/**
 * Edges on both sides of a change that have an end among pods that it concerns. Each side is asked about every port that
 * either names, so that a port which somebody else begins to name is no change.
 */
export function listBoth(
  before: AccessFacts,
  after: AccessFacts,
  concerns: (namespace: string) => boolean,
): { readonly before: ClusterSide; readonly after: ClusterSide } {
  const [known, found] = [listWays(before), listWays(after)];
  return {
    before: { facts: before, ways: known, edges: edgesOf(before, known, found, concerns) },
    after: { facts: after, ways: found, edges: edgesOf(after, found, known, concerns) },
  };
}

function edgesOf(
  facts: AccessFacts,
  ways: readonly Way[],
  otherwise: readonly Way[],
  concerns: (namespace: string) => boolean,
): readonly Edge[] {
  const isOf = (end: EdgeEnd) => end.kind === 'workload' && concerns(end.id.split('/', 1)[0] ?? '');
  const edges = [
    ...listGatewayEdges(facts),
    ...listEdges(facts, ways, otherwise),
    ...listExternalEdges(ways),
  ];
  return edges.filter(({ from, to }) => isOf(from) || isOf(to));
}
