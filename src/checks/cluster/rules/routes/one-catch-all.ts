import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** A gateway merges the VirtualServices of a host in no order that is stated, so one of them at most takes all. */
export const oneCatchAll: ClusterRule = (cluster) => {
  const known = new Map<string, CheckedObject>();
  return virtualServices(cluster).flatMap(({ one, spec, hosts, gateways }) => {
    const open = (spec.http ?? []).findIndex(({ match = [] }) => match.length === 0);
    if (open < 0) return [];
    const keys = gateways.flatMap(({ id }) => hosts.map((host) => ({ key: `${id} ${host}`, id, host })));
    const met = keys.find(({ key }) => known.has(key) && known.get(key) !== one);
    for (const { key } of keys) if (!known.has(key)) known.set(key, one);
    const twin = met === undefined ? undefined : known.get(met.key);
    if (met === undefined || twin === undefined) return [];
    return [
      flaw(
        'two-catch-alls',
        one,
        ['spec', 'http', open],
        {
          object: describeObject(one.object),
          host: met.host,
          gateway: met.id,
          other: describeObject(twin.object),
        },
        { one: twin, path: ['spec', 'http'] },
      ),
    ];
  });
};
