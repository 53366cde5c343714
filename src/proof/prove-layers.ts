import { describeReference } from '../access/describe-reference';
import type { ObjectReference } from '../access/object-reference';
import type { PortSpan, Way } from '../access/ways/way';
import { groupBy } from '../conventions/group-by';
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
  const outside = groupBy(
    declared.filter(({ to }) => to.startsWith('external:')),
    ({ from }) => from,
  );
  const isDeclared = (way: Way): boolean =>
    way.to.startsWith('external:')
      ? (outside.get(way.from) ?? []).some((edge) => leadsOutside(way, edge))
      : isOne(way.ports) && inside.has(edgeKey(way.from, way.to, way.ports.first));
  const open = groupBy(
    ways.filter((way) => !isDocumented(way) && !isDeclared(way)),
    ({ layer, by, from, to, ports }) =>
      [
        layer,
        by === undefined ? '' : describeReference(by),
        layer === 'egress' ? from : to,
        show(ports),
      ].join(' '),
  );
  return [...open.values()].map((some) => toProblem(some[0], some, placeOf));
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
