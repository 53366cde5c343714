import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinations } from '../../facts/destinations';
import { hosts } from '../../facts/hosts';
import { sendersOf } from '../../facts/senders-of';
import { flaw } from '../../flaw';

/** What a route leads to is exported to the namespaces of the proxies that go by the route. */
export const visibleHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  return destinations(cluster).flatMap(({ one, path, host, destination }) => {
    const [target] = known.find(host);
    if (target === undefined) return [];
    const sender = sendersOf(cluster, one).find((name) => known.find(host, name).length === 0);
    if (sender === undefined) return [];
    return [
      flaw(
        'hidden-route-host',
        one,
        [...path, 'host'],
        {
          object: describeObject(one.object),
          host: destination.host,
          sender,
          target: describeObject(target.one.object),
        },
        { one: target.one, path: target.isEntry ? ['spec', 'exportTo'] : ['metadata', 'annotations'] },
      ),
    ];
  });
};
