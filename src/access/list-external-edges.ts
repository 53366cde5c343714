import type { Edge } from './edge';
import type { Way } from './ways/way';

/**
 * Every way of a workload out of the cluster, by the name or the addresses that its policies say; `anywhere` where they
 * say nothing, and port 0 for every port.
 */
export function listExternalEdges(ways: readonly Way[]): readonly Edge[] {
  const edges = ways.flatMap(({ layer, from, to, ports }): readonly Edge[] =>
    layer === 'egress' && (to === '*' || to.startsWith('external:')) && ports.protocol !== 'UDP'
      ? [
          {
            from: { kind: 'workload', id: from },
            to: { kind: 'external', host: to === '*' ? 'anywhere' : to.slice('external:'.length) },
            port: ports.first === ports.last ? ports.first : 0,
          },
        ]
      : [],
  );
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
}
