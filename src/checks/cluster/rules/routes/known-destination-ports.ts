import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinations } from '../../facts/destinations';
import { hosts } from '../../facts/hosts';
import { flaw } from '../../flaw';

/** A route names a port that its host has, and names one where the host has several. */
export const knownDestinationPorts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  return destinations(cluster).flatMap(({ one, path, host, destination }): readonly Problem[] => {
    const ports = known.find(host).flatMap((target) => target.ports.map(({ number }) => number));
    const distinct = [...new Set(ports)];
    const wanted = destination.port?.number;
    const args = { object: describeObject(one.object), host: destination.host, ports: distinct.join(', ') };
    if (wanted === undefined) {
      return distinct.length > 1 ? [flaw('unclear-destination-port', one, [...path, 'host'], args)] : [];
    }
    return distinct.length === 0 || distinct.includes(wanted)
      ? []
      : [flaw('unknown-destination-port', one, [...path, 'port', 'number'], { ...args, port: wanted })];
  });
};
