import { dnsWorkload } from '../access/dns-workload';
import { isImplied } from '../access/is-implied';
import { impliedNames } from '../access/implied-objects';
import { externalEnd } from '../access/ways/external-end';
import type { PortSpan, Way } from '../access/ways/way';
import { meshPorts } from '../conventions/mesh-ports';
import { names } from '../conventions/names';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Platform } from '../model/platform';

/** Whether the platform documents a way that goes beyond single edges, on one layer. */
export type IsDocumented = (way: Way) => boolean;

/**
 * What one layer opens wider than any edge needs, and why that is so:
 *
 * - gateways reach every pod of tenants and of the observability namespace, since it is these pods' own policies that
 *   say what comes in; and everybody reaches a gateway, which is what it is for
 * - every pod of the observability namespace is let in to metrics, of which only Prometheus may go out
 * - every pod is let in to istiod's configuration, and the API server to its webhook
 * - name resolution over UDP, by pods or by what is in the network of each node, and gossip of Alertmanager over UDP
 */
export function documentedWays(platform: Platform, { cluster, tenants }: ClusterOutline): IsDocumented {
  const namespaces = new Set(tenants.map(({ namespace }) => namespace));
  const watch = names.observabilityNamespace;
  const istiod = `${platform.mesh.rootNamespace}/${names.controlPlane}`;
  const gateways = new Map(
    cluster.gateways.map(({ name, tcp = [] }) => [
      `${names.ingressNamespace}/${names.gateway(name)}`,
      new Set<number>([meshPorts.gatewayHttp, meshPorts.gatewayHttps, meshPorts.proxyHealth, ...tcp]),
    ]),
  );
  const scraped = (id: string) => namespaces.has(namespaceOf(id)) || gateways.has(id);
  const { pods, nodeAddress } = cluster.networks.dns;
  const implied = isImplied(cluster.networks.dns);
  const resolving = new Map<string, readonly number[]>([
    ...pods.map((some) => [dnsWorkload(some), some.ports] as const),
    ...(nodeAddress === undefined ? [] : [[externalEnd(`${nodeAddress}/32`), [53]] as const]),
  ]);
  const metrics = new Set<number>([meshPorts.mergedMetrics, meshPorts.proxyMetrics]);
  return ({ layer, from, to, ports, asks }) => {
    const port = single(ports);
    // What no manifest renders is held back by others' walls.
    if (layer === 'egress' && implied(from)) return true;
    if (layer === 'ingress' && resolving.has(to)) return true;
    if (layer === 'ingress' && to.endsWith(`/${impliedNames.anyPod}`)) return true;
    if (layer === 'ingress' && to === istiod) {
      return (
        port === meshPorts.controlPlane ||
        (from === '*' && port === meshPorts.controlPlaneWebhook) ||
        (namespaceOf(from) === watch && port === meshPorts.controlPlaneMetrics)
      );
    }
    const asked = layer === 'egress' ? resolving.get(to) : undefined;
    if (asked !== undefined) return ports.first === ports.last && asked.includes(ports.first);
    if (layer === 'egress' && gateways.has(from)) {
      return namespaces.has(namespaceOf(to)) || namespaceOf(to) === watch;
    }
    if (layer === 'egress' && from === `${watch}/prometheus`) {
      return port === meshPorts.mergedMetrics && (scraped(to) || namespaceOf(to) === names.ingressNamespace);
    }
    const open = gateways.get(to);
    if (layer === 'ingress' && port !== undefined && open?.has(port) === true) return true;
    if (layer === 'authorization' && port !== undefined && open?.has(port) === true) {
      return asks === undefined && port !== meshPorts.proxyHealth;
    }
    if (layer === 'ingress' && namespaceOf(from) === watch && scraped(to)) {
      return port !== undefined && metrics.has(port);
    }
    return (
      ports.protocol === 'UDP' &&
      ports.first === 9094 &&
      ports.last === 9094 &&
      namespaceOf(from) === watch &&
      namespaceOf(to) === watch
    );
  };
}

const namespaceOf = (id: string): string => id.split('/')[0] ?? '';

const single = ({ first, last, protocol }: PortSpan): number | undefined =>
  first === last && protocol === 'TCP' ? first : undefined;
