import type { CheckedCluster } from '../checked-cluster';
import { namespaces } from './namespaces';

const serviceHost = /^[^.]+\.([^.]+)\.svc\.cluster\.local$/;

/**
 * Whether something can be said of a host: manifests show its namespace, or it is none of a Service. What lies in a
 * namespace that they do not show may exist all the same.
 */
export function isKnownPlace(cluster: CheckedCluster, host: string): boolean {
  const namespace = serviceHost.exec(host)?.[1];
  return namespace === undefined || namespaces(cluster).has(namespace);
}
