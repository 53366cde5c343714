import { gatewayDomain } from '../conventions/gateway-domain';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Platform } from '../model/platform';
import type { Place } from '../problems/problem';
import type { Parties } from './find-parties';

/** A host that leads in from outside, as its owner declares it. */
export interface DeclaredHost {
  /** `<namespace>/<name>` of the object Gateway. */
  readonly gateway: string;
  readonly host: string;
  /** Prefixes of whole segments. */
  readonly paths: readonly string[];
  /** `<namespace>/<name>` of a workload that it may lead to. */
  readonly to: string;
  /** Service of that workload: one of its versions must be reached, not each, as weights and headers decide. */
  readonly service: string;
  /** Whether it must lead there; what routes redirect need not. */
  readonly required: boolean;
  readonly port: number;
  readonly at: Place;
}

/** Every host of every gateway with what it leads to: of services, and Grafana's. */
export function declaredHosts(
  platform: Platform,
  { cluster, tenants }: ClusterOutline,
  { workloadsOf }: Parties,
): readonly DeclaredHost[] {
  const gatewayOf = (name: string) => `${names.ingressNamespace}/${names.gateway(name)}`;
  const ofServices = tenants.flatMap(({ services, source }) =>
    services.flatMap(({ name, namespace, exposures, openings, routes }) => {
      const at = { file: source, path: ['services', name, 'expose'] };
      const ways = [
        ...exposures.map(({ gateway, host, paths: prefixes, port }) => ({ gateway, host, prefixes, port })),
        ...openings.map(({ gateway, by, port }) => ({
          gateway,
          host: 'host' in by ? by.host : names.host(name, namespace),
          prefixes: ['/'],
          port,
        })),
      ];
      return ways.flatMap(({ gateway, host, prefixes, port }) =>
        workloadsOf(namespace, name).map(({ id }) => ({
          gateway: gatewayOf(gateway),
          host,
          paths: prefixes,
          to: id,
          service: `${namespace}/${name}`,
          required: routes.every(({ redirect }) => redirect === undefined),
          port: port.target,
          at,
        })),
      );
    }),
  );
  const shown = cluster.gateways.find(({ exposure }) => exposure === 'internal') ?? cluster.gateways[0];
  const last = platform.environments.findLast(({ name }) => cluster.environments.includes(name));
  if (shown === undefined || last === undefined) return ofServices;
  const grafana = workloadsOf(names.observabilityNamespace, 'grafana').map(({ id }) => ({
    gateway: gatewayOf(shown.name),
    host: `${platform.observability.host}.${gatewayDomain(shown.name, last.domain)}`,
    paths: ['/'],
    to: id,
    service: id,
    required: true,
    port: 3000,
    at: { file: paths.platform },
  }));
  return [...ofServices, ...grafana];
}
