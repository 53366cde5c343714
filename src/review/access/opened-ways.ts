import { describeReference } from '../../access/describe-reference';
import type { Way } from '../../access/ways/way';
import type { SectionLine } from '../section';
import type { ComparedCluster } from './compared-cluster';

/**
 * Rules of one layer that begin to let everybody through, whatever other layers still hold back. What no rule says, since
 * nothing selects the pod at all, is told by `openedLayers`.
 */
export function openedWays(
  { before, after, concerns }: ComparedCluster,
  cluster: string,
): readonly SectionLine[] {
  const known = new Set(before.ways.filter(isForAll).map(wayKey));
  const found = new Map(
    after.ways
      .filter(
        (way) => isForAll(way) && concerns(podOf(way).split('/', 1)[0] ?? '') && !known.has(wayKey(way)),
      )
      .map((way) => [wayKey(way), way]),
  );
  return [...found.values()].map((way): SectionLine => ({
    weight: 'security',
    sign: '+',
    text: `${podOf(way)}: ${way.layer} ${way.layer === 'egress' ? 'to everybody' : 'from everybody'} on ${portsOf(way)}`,
    objects: way.by === undefined ? [] : [describeReference(way.by)],
    cluster,
  }));
}

const podOf = ({ layer, from, to }: Way): string => (layer === 'egress' ? from : to);

/** Requests that a rule of authorization asks something of are not everybody's. */
function isForAll({ layer, from, to, by, asks, ports }: Way): boolean {
  if (by === undefined || asks !== undefined || ports.protocol === 'UDP') return false;
  return (layer === 'egress' ? to : from) === '*';
}

function wayKey(way: Way): string {
  const { first, last, protocol } = way.ports;
  return `${way.layer} ${podOf(way)} ${first} ${last} ${protocol}`;
}

function portsOf({ ports: { first, last } }: Way): string {
  if (first === 0) return 'every port';
  return first === last ? `port ${first}` : `ports ${first} to ${last}`;
}
