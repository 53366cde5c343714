import { isIPv4 } from 'node:net';
import { intakePorts } from '../conventions/intake-ports';
import { names } from '../conventions/names';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Platform } from '../model/platform';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';
import { join, outside } from './join-edges';

/** Ports, a second time: a proof that read them where they are rendered from would prove less. */
const ports = { grpc: 4317, http: 4318, query: 16_686, metrics: 8888 } as const;

/**
 * Traces and logs: proxies send spans, so that every pod of the mesh may; applications and senders of logs may where
 * they declare it; what takes them reaches what keeps them, and Prometheus reads how it fares.
 */
export function telemetryEdges(
  { observability: { traces, logStore } }: Platform,
  { cluster, tenants }: ClusterOutline,
  { workloadsOf }: Parties,
  meshed: readonly string[],
): readonly DeclaredEdge[] {
  const part = (namespace: string, name: string) => workloadsOf(namespace, name).map(({ id }) => id);
  const watch = (name: string) => part(names.observabilityNamespace, name);
  const agents = part(names.nodeAgentsNamespace, 'log-agent');
  const collectors = watch('otel-collector');
  const intake = watch('log-intake');
  const senders = (kind: 'spans' | 'logs') =>
    tenants.flatMap(({ namespace, services }) =>
      services
        .filter(({ telemetry }) => telemetry[kind])
        .map(({ name }) => ({ namespace, ids: part(namespace, name) })),
    );
  const ofLogs = senders('logs');
  const entrances = intakePorts([...new Set(ofLogs.map(({ namespace }) => namespace))]);
  const { pods, services, nodes } = cluster.networks;
  const everywhere = `0.0.0.0/0 but ${[...new Set([pods, services, nodes])].sort().join(', ')}`;
  return [
    ...(traces === undefined
      ? []
      : [
          ...join(meshed, collectors, [ports.grpc]),
          ...senders('spans').flatMap(({ ids }) => join(ids, collectors, [ports.http])),
          ...join(collectors, watch('trace-store'), [ports.grpc]),
          ...join(watch('grafana'), watch('trace-store'), [ports.query]),
        ]),
    ...ofLogs.flatMap(({ namespace, ids }) => join(ids, intake, [entrances.get(namespace) ?? 0])),
    ...join(
      watch('prometheus'),
      [...collectors, ...watch('trace-store'), ...intake, ...agents],
      [ports.metrics],
    ),
    ...(logStore?.hosts ?? []).flatMap(({ host, port }, index) =>
      outside(
        // Grafana asks one node only.
        [...agents, ...intake, ...(index === 0 ? watch('grafana') : [])],
        host,
        [port],
        addressesOf(host, logStore?.addresses ?? [], cluster.cni === 'cilium' ? [] : [everywhere]),
      ),
    ),
  ];
}

function addressesOf(host: string, known: readonly string[], unknown: readonly string[]): readonly string[] {
  if (known.length > 0) return known;
  return isIPv4(host) ? [host] : unknown;
}
