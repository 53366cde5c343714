import type { Edge } from '../../access/edge';
import { impliedNames } from '../../access/implied-objects';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { ComparedCluster } from './compared-cluster';

const ofProxies = new Set<number>([meshPorts.mergedMetrics, meshPorts.proxyMetrics, meshPorts.proxyHealth]);

const collector = `${names.observabilityNamespace}/${telemetryNames.collector}`;

/** Whether every pod has such an edge: name resolution, configuration of its proxy, metrics, spans and health. */
export function isOfEveryPod({ to, port }: Edge, { isImplied }: Pick<ComparedCluster, 'isImplied'>): boolean {
  if (to.kind !== 'workload') return false;
  if (to.id === collector) return port === telemetryNames.grpcPort;
  return ofProxies.has(port) || (isImplied(to.id) && !to.id.endsWith(`/${impliedNames.anyPod}`));
}
