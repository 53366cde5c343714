import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinations } from '../../facts/destinations';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { flaw } from '../../flaw';

/** Requests are sent to hosts that the proxies of the sender know: any other answers 503. */
export const knownHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  return destinations(cluster).flatMap(({ one, path, host, destination }) => {
    if (!isKnownPlace(cluster, host) || known.find(host).length > 0) return [];
    const suggestion = suggest(
      host,
      known.all.map((other) => other.host),
    );
    return [
      flaw('unknown-route-host', one, [...path, 'host'], {
        object: describeObject(one.object),
        host: destination.host,
        suggestion,
      }),
    ];
  });
};
