import { isIPv4 } from 'node:net';
import { dnsWorkload } from '../access/dns-workload';
import { isGlobal } from '../conventions/is-global';
import { meshPorts } from '../conventions/mesh-ports';
import { names } from '../conventions/names';
import { rateLimitNames } from '../conventions/rate-limit-names';
import type { ClusterOutline } from '../model/tenant-outline';
import type { ClusterDns, Platform } from '../model/platform';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';
import { join, outside } from './join-edges';
import { receiverHosts } from './receiver-hosts';
import { telemetryEdges } from './telemetry-edges';

const observability = names.observabilityNamespace;

/** Ports of what watches a cluster, a second time: a proof that read them where they are rendered from would prove less. */
const ports = {
  prometheus: 9090,
  alertmanager: 9093,
  gossip: 9094,
  grafana: 3000,
  state: 8080,
  dingTalk: 8060,
} as const;

/** Kubelets and node-exporters. */
const onNodes = [10_250, 9100];

const agents = names.nodeAgentsNamespace;

/** The API server behind its Service, and where it listens itself. */
const apiServer = [443, 6443];

/**
 * What the platform itself needs: the documented openings, and no others. Name resolution and configuration for every
 * pod, metrics for Prometheus, and what the parts of the platform say to each other.
 */
export function platformEdges(
  platform: Platform,
  { cluster, tenants }: ClusterOutline,
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
  const receivers = receiverHosts(platform, tenants);
  const away = (host: string, ...inside: readonly string[]) =>
    isIPv4(host) || cluster.cni === 'cilium' ? [] : [`0.0.0.0/0 but ${inside.join(', ')}`];
  const inside = [...new Set([pods, services, nodes])].sort();
  return [
    ...resolving(cluster.networks.dns, [...inMesh, ...idsIn(observability), ...part(agents, 'log-agent')]),
    ...join(inMesh, istiod, [meshPorts.controlPlane]),
    ...join(watch('prometheus'), [...ofTenants, ...gateways], [meshPorts.mergedMetrics]),
    ...join(watch('prometheus'), istiod, [meshPorts.controlPlaneMetrics]),
    ...join(watch('prometheus'), watch('kube-state-metrics'), [ports.state]),
    ...join([...watch('prometheus'), ...watch('grafana')], watch('prometheus'), [ports.prometheus]),
    ...join([...watch('prometheus'), ...watch('grafana')], watch('alertmanager'), [ports.alertmanager]),
    ...join(watch('alertmanager'), watch('alertmanager'), [ports.gossip]),
    ...join(watch('prometheus'), watch('grafana'), [meshPorts.mergedMetrics]),
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
    ...(cluster.cni === 'cilium' ? ['host', 'remote-node'] : [nodes]).flatMap((place) =>
      outside(watch('prometheus'), place, onNodes, cluster.cni === 'cilium' ? [] : [nodes]),
    ),
    ...loggingIn(platform, cluster, watch('grafana')),
    ...outside(watch('alertmanager'), mailHost, [Number(mailPort)], away(mailHost, pods, services)),
    ...receivers.direct.flatMap(({ host, port }) =>
      outside(watch('alertmanager'), host, [port], away(host, ...inside)),
    ),
    ...(receivers.bridged
      ? [
          ...join(watch('alertmanager'), watch('dingtalk-bridge'), [ports.dingTalk]),
          ...outside(
            watch('dingtalk-bridge'),
            'oapi.dingtalk.com',
            [443],
            away('oapi.dingtalk.com', ...inside),
          ),
        ]
      : []),
    ...counting(platform, { cluster, tenants }, part),
    ...telemetryEdges(platform, { cluster, tenants }, parties, [...ofTenants, ...gateways]),
  ];
}

/** Whoever resolves names, on its own ports: a policy that opened those of the Service would open nothing. */
const resolving = ({ pods, nodeAddress }: ClusterDns, from: readonly string[]): readonly DeclaredEdge[] => [
  ...pods.flatMap((some) => join(from, [dnsWorkload(some)], some.ports)),
  ...(nodeAddress === undefined ? [] : outside(from, nodeAddress, [53], [])),
];

/** Grafana asks the provider itself who logs in; the browser's part is nobody's edge. */
function loggingIn(
  { observability: { login } }: Platform,
  { cni, networks: { pods, services, nodes }, gateways }: ClusterOutline['cluster'],
  from: readonly string[],
): readonly DeclaredEdge[] {
  if (login === undefined || gateways.length === 0) return [];
  const everywhere = `0.0.0.0/0 but ${[...new Set([pods, services, nodes])].sort().join(', ')}`;
  const ends = new Map([login.tokenUrl, login.apiUrl].map((url) => [new URL(url).host, new URL(url)]));
  return [...ends.values()].flatMap(({ hostname, port }) =>
    outside(from, hostname, [Number(port || 443)], isIPv4(hostname) || cni === 'cilium' ? [] : [everywhere]),
  );
}

function counting(
  { rateLimits }: Platform,
  { cluster, tenants }: ClusterOutline,
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
