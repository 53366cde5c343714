import type { Edge } from '../../access/edge';
import { impliedNames } from '../../access/implied-objects';
import { isImplied } from '../../access/is-implied';
import { meshPorts } from '../../conventions/mesh-ports';

const ofProxies = new Set<number>([meshPorts.mergedMetrics, meshPorts.proxyMetrics, meshPorts.proxyHealth]);

/** Whether every pod has such an edge: name resolution, configuration of its proxy, metrics and health. */
export function isOfEveryPod({ to, port }: Edge): boolean {
  if (to.kind !== 'workload') return false;
  return ofProxies.has(port) || (isImplied(to.id) && !to.id.endsWith(`/${impliedNames.anyPod}`));
}
