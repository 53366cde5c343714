import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { virtualServices } from './virtual-services';

const bySource = perCluster(
  (cluster): ReadonlyMap<string, readonly string[]> =>
    new Map(virtualServices(cluster).map(({ one, senders }) => [`${one.namespace}/${one.name}`, senders])),
);

/** Namespaces of the proxies that go by a VirtualService; its own where nothing says which those are. */
export function sendersOf(cluster: CheckedCluster, { namespace, name }: CheckedObject): readonly string[] {
  const senders = bySource(cluster).get(`${namespace}/${name}`) ?? [];
  return senders.length > 0 ? senders : [namespace];
}
