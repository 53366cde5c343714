import { ambient } from '../../../conventions/ambient';
import { labels } from '../../../conventions/labels';
import type { CheckedCluster } from '../checked-cluster';
import { namespaces } from './namespaces';

/** Whether ztunnel carries what pods of a namespace send, as far as a manifest of the namespace says so. */
export const isAmbient = (cluster: CheckedCluster, namespace: string): boolean =>
  namespaces(cluster).get(namespace)?.labels[labels.dataplaneMode] === ambient.mode;
