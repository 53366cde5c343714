import type { AccessFacts } from '../../access/access-facts';
import type { Edge } from '../../access/edge';
import { listEdges } from '../../access/list-edges';
import { listExternalEdges } from '../../access/list-external-edges';
import { listGatewayEdges } from '../../access/list-gateway-edges';
import { listWays } from '../../access/ways/list-ways';

/** Everything that reaches anything in a cluster, worked out once. */
export function edgesOf(facts: AccessFacts): readonly Edge[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const ways = listWays(facts);
  const edges = [...listGatewayEdges(facts), ...listEdges(facts, ways), ...listExternalEdges(ways)];
  known.set(facts, edges);
  return edges;
}

const known = new WeakMap<AccessFacts, readonly Edge[]>();
