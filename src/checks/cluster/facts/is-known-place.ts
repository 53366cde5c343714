import type { CheckedCluster } from '../checked-cluster';
import { judgedNamespaces } from './judged-namespaces';
import { namedObjects } from './named-objects';
import { namespaceOfHost } from './namespace-of-host';
import { objectsByKind } from './objects-by-kind';
import { perCluster } from '../per-cluster';

const entries = 'networking.istio.io/ServiceEntry';

const readsAllEntries = perCluster((cluster): boolean => {
  const all = [...(namedObjects(cluster).get(entries)?.values() ?? [])];
  const count = all.reduce((sum, { size }) => sum + size, 0);
  return (objectsByKind(cluster).get(entries)?.length ?? 0) >= count;
});

/**
 * Whether something can be said of a host: all is read that could make it one. What lies in a namespace that no
 * manifest shows may exist all the same.
 */
export function isKnownPlace(cluster: CheckedCluster, host: string): boolean {
  const namespace = namespaceOfHost(host);
  return namespace === undefined ? readsAllEntries(cluster) : judgedNamespaces(cluster).has(namespace);
}
