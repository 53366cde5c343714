import { describeReference } from '../access/describe-reference';
import type { ObjectReference } from '../access/object-reference';
import type { PortSpan, Way } from '../access/ways/way';
import { problem, type Place, type Problem } from '../problems/problem';
import type { DeclaredEdge } from './declared-edge';
import { edgeKey } from './edge-key';
import type { IsDocumented } from './documented-ways';
import { leadsOutside } from './leads-outside';

/** How many ends are named where many are meant. */
const named = 3;

/**
 * Finds what one layer lets through that nobody declares, even if another still holds it back: the day that one goes,
 * the other must stand. A problem for each policy and what it opens.
 */
export function proveLayers(
  ways: readonly Way[],
  declared: readonly DeclaredEdge[],
  isDocumented: IsDocumented,
  placeOf: (object: ObjectReference | undefined) => Place,
): readonly Problem[] {
  const inside = new Set(declared.map(({ from, to, port }) => edgeKey(from, to, port)));
  const outside = new Map<string, DeclaredEdge[]>();
  for (const edge of declared) {
    if (edge.to.startsWith('external:')) outside.set(edge.from, [...(outside.get(edge.from) ?? []), edge]);
  }
  const isDeclared = (way: Way): boolean =>
    way.to.startsWith('external:')
      ? (outside.get(way.from) ?? []).some((edge) => leadsOutside(way, edge))
      : isOne(way.ports) && inside.has(edgeKey(way.from, way.to, way.ports.first));
  const open = new Map<string, Way[]>();
  for (const way of ways) {
    if (isDocumented(way) || isDeclared(way)) continue;
    const { layer, by, ports } = way;
    const end = layer === 'egress' ? way.from : way.to;
    const key = [layer, by === undefined ? '' : describeReference(by), end, show(ports)].join(' ');
    open.set(key, [...(open.get(key) ?? []), way]);
  }
  return [...open.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : [toProblem(first, some, placeOf)];
  });
}

function toProblem(
  first: Way,
  some: readonly Way[],
  placeOf: (object: ObjectReference | undefined) => Place,
): Problem {
  const { layer, by, ports } = first;
  const list = (ends: readonly string[]) => {
    const each = [...new Set(ends)].sort().map(showEnd);
    const rest = each.length - named;
    return rest > 0 ? `${each.slice(0, named).join(', ')} and ${rest} more` : each.join(', ');
  };
  const from = list(some.map((way) => way.from));
  const to = list(some.map((way) => way.to));
  return problem('open-layer', placeOf(by), {
    layer,
    edge: `${from} → ${to} on ${show(ports)}`,
    by: by === undefined ? 'no policy selects the pod' : describeReference(by),
  });
}

const isOne = ({ first, last, protocol }: PortSpan): boolean =>
  first === last && protocol !== 'UDP' && protocol !== 'SCTP';

const showEnd = (end: string): string => (end === '*' ? 'everybody' : end.replace(/^external:/, ''));

function show({ first, last, protocol }: PortSpan): string {
  const numbers =
    first === last ? `port ${first}` : last - first === 65_535 ? 'every port' : `ports ${first}-${last}`;
  return protocol === 'TCP' || protocol === 'any' ? numbers : `${numbers}/${protocol}`;
}
