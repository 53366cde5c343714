import type { Edge, EdgeEnd } from '../../access/edge';
import type { Section } from '../section';
import type { ComparedCluster } from './compared-cluster';
import { drawGraph, type DrawnEdge } from './draw-graph';
import type { EdgeChange } from './edge-change';
import { edgeWords } from './edge-words';
import { isOfEveryPod } from './is-of-every-pod';

/** A picture with more is none. */
const mostEdges = 40;

/** The part of the call graph that changed, with its neighbours, before and after. */
export function callGraphs(
  cluster: string,
  changes: readonly EdgeChange[],
  { before, after, isImplied }: ComparedCluster,
): Section['diagrams'] {
  if (changes.length === 0) return [];
  const ends = new Set(changes.flatMap(({ edge: { from, to } }) => [edgeWords.end(from), edgeWords.end(to)]));
  const changed = new Set(changes.map(({ edge }) => pairKey(edge)));
  const neighbours = (edges: readonly Edge[]) =>
    edges
      .filter((edge) => !isOfEveryPod(edge, { isImplied }) && !changed.has(pairKey(edge)))
      .filter(({ from, to }) => [from, to].some((end) => isPod(end) && ends.has(edgeWords.end(end))))
      .map((edge): DrawnEdge => ({ edge, mark: undefined, requests: undefined }));
  const drawn = (some: readonly EdgeChange[], side: 'before' | 'after', edges: readonly Edge[]) =>
    picture(`${cluster}, ${side}`, [
      ...some.map((change) => asDrawn(change, side)),
      ...distinct(neighbours(edges)),
    ]);
  return [
    ...drawn(
      changes.filter((one) => one.before.length > 0),
      'before',
      before.edges,
    ),
    ...drawn(
      changes.filter((one) => one.after.length > 0),
      'after',
      after.edges,
    ),
  ];
}

const isPod = (end: EdgeEnd): boolean => end.kind === 'workload';

function asDrawn(change: EdgeChange, side: 'before' | 'after'): DrawnEdge {
  const { kind, edge } = change;
  const mark = kind === 'gained' ? '+' : kind === 'lost' ? '-' : '~';
  return { edge, mark, requests: edgeWords.requests(change[side]) };
}

/** With a token and without are drawn as one. */
function distinct(edges: readonly DrawnEdge[]): readonly DrawnEdge[] {
  return [...new Map(edges.map((one) => [pairKey(one.edge), one])).values()];
}

function picture(caption: string, edges: readonly DrawnEdge[]): Section['diagrams'] {
  if (edges.length === 0) return [];
  const more = edges.length - mostEdges;
  const counted = more > 0 ? `${caption} (${more} more edges not drawn)` : caption;
  return [{ caption: counted, mermaid: drawGraph(edges.slice(0, mostEdges)) }];
}

const pairKey = (edge: Edge): string => `${edgeWords.end(edge.from)} ${edgeWords.end(edge.to)} ${edge.port}`;
