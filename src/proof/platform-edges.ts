import { isIPv4 } from 'node:net';
import { impliedNames } from '../access/implied-objects';
import { isGlobal } from '../conventions/is-global';
import { meshPorts } from '../conventions/mesh-ports';
import { names } from '../conventions/names';
import { rateLimitNames } from '../conventions/rate-limit-names';
import type { ClusterLandscape } from '../model/landscape';
import type { Platform } from '../model/platform';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';
import { join, outside } from './join-edges';
import { telemetryEdges } from './telemetry-edges';

const observability = names.observabilityNamespace;

/** Ports of what watches a cluster, a second time: a proof that read them where they are rendered from would prove less. */
const ports = { prometheus: 9090, alertmanager: 9093, gossip: 9094, grafana: 3000, state: 8080 } as const;

const agents = names.nodeAgentsNamespace;

/** The API server behind its Service, and where it listens itself. */
const apiServer = [443, 6443];

/**
 * What the platform itself needs: the documented openings, and no others. Name resolution and configuration for every
 * pod, metrics for Prometheus, and what the parts of the platform say to each other.
 */
export function platformEdges(
  platform: Platform,
  { cluster, tenants }: ClusterLandscape,
  parties: Parties,
  idsIn: (namespace: string) => readonly string[],
): readonly DeclaredEdge[] {
  const part = (namespace: string, name: string) => parties.workloadsOf(namespace, name).map(({ id }) => id);
  const watch = (name: string) => part(observability, name);
  const istiod = [`${platform.mesh.rootNamespace}/${names.controlPlane}`];
  const gateways = cluster.gateways.flatMap(({ name }) => part(names.ingressNamespace, names.gateway(name)));
  const ofTenants = tenants.flatMap(({ namespace }) => idsIn(namespace));
  const inMesh = [
    ...ofTenants,
    ...gateways,
    ...idsIn(rateLimitNames.namespace),
    ...['grafana', 'otel-collector', 'log-intake'].flatMap(watch),
  ];
  const shown = cluster.gateways.find(({ exposure }) => exposure === 'internal') ?? cluster.gateways[0];
  const [mailHost = '', mailPort = ''] = platform.observability.fallback.smarthost.split(':');
  const { pods, services, nodes } = cluster.networks;
  const outOfReach = cluster.cni === 'cilium' ? 'kube-apiserver' : nodes;
  const adapter = cluster.metricsAdapter;
  return [
    ...join([...inMesh, ...idsIn(observability), ...idsIn(agents)], [impliedNames.dns], [53]),
    ...join(inMesh, istiod, [meshPorts.controlPlane]),
    ...join(watch('prometheus'), [...ofTenants, ...gateways], [meshPorts.mergedMetrics]),
    ...join(watch('prometheus'), istiod, [meshPorts.controlPlaneMetrics]),
    ...join(watch('prometheus'), watch('kube-state-metrics'), [ports.state]),
    ...join([...watch('prometheus'), ...watch('grafana')], watch('prometheus'), [ports.prometheus]),
    ...join([...watch('prometheus'), ...watch('grafana')], watch('alertmanager'), [ports.alertmanager]),
    ...join(watch('alertmanager'), watch('alertmanager'), [ports.gossip]),
    ...(shown === undefined
      ? []
      : join(part(names.ingressNamespace, names.gateway(shown.name)), watch('grafana'), [ports.grafana])),
    ...(adapter === undefined ? [] : join(idsIn(adapter), watch('prometheus'), [ports.prometheus])),
    ...outside(
      [...watch('prometheus'), ...watch('kube-state-metrics')],
      outOfReach,
      apiServer,
      cluster.cni === 'cilium' ? [] : [nodes],
    ),
    ...outside(
      watch('alertmanager'),
      mailHost,
      [Number(mailPort)],
      isIPv4(mailHost) || cluster.cni === 'cilium' ? [] : [`0.0.0.0/0 but ${pods}, ${services}`],
    ),
    ...counting(platform, { cluster, tenants }, part),
    ...telemetryEdges(platform, { cluster, tenants }, parties, [...ofTenants, ...gateways]),
  ];
}

function counting(
  { rateLimits }: Platform,
  { cluster, tenants }: ClusterLandscape,
  part: (namespace: string, name: string) => readonly string[],
): readonly DeclaredEdge[] {
  const asked = tenants.some(({ services }) => services.some((service) => service.rateLimits.some(isGlobal)));
  if (rateLimits === undefined || !asked) return [];
  const { namespace, service, redis: name, redisPort } = rateLimitNames;
  const { redis } = rateLimits;
  const from = part(namespace, service);
  const { pods, services, nodes } = cluster.networks;
  const everywhere = `0.0.0.0/0 but ${[...new Set([pods, services, nodes])].sort().join(', ')}`;
  return redis.kind === 'own'
    ? join(from, part(namespace, name), [redisPort])
    : outside(
        from,
        redis.host,
        [redis.port],
        isIPv4(redis.host) || cluster.cni === 'cilium' ? [] : [everywhere],
      );
}
