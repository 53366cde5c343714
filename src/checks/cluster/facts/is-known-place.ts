import type { CheckedCluster } from '../checked-cluster';
import { judgedNamespaces } from './judged-namespaces';
import { namespaceOfHost } from './namespace-of-host';

/**
 * Whether something can be said of a host: manifests show its namespace, or it is none of a Service. What lies in a
 * namespace that they do not show may exist all the same.
 */
export function isKnownPlace(cluster: CheckedCluster, host: string): boolean {
  const namespace = namespaceOfHost(host);
  return namespace === undefined || judgedNamespaces(cluster).has(namespace);
}
