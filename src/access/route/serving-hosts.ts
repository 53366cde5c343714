import { hostWeight } from '../host-weight';
import { isExportedTo } from '../is-exported-to';
import { matchesHost } from '../matches-host';
import type { GatewaySpec, GatewayServer } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';
import type { VirtualServiceSpec } from '../spec/virtual-service-spec';
import type { Workload } from '../workload';
import { type ServedHost, servedHosts } from './served-hosts';

type Routes = SpecObject<VirtualServiceSpec>;

/**
 * The VirtualServices that answer for a host on a server of a Gateway: of those that the server lets in and the
 * gateway's pods see, the ones whose host says most, which leave nothing to the others
 * (https://istio.io/latest/docs/reference/config/networking/gateway/#Server).
 */
export function servingHosts(
  bound: readonly Routes[],
  gateway: SpecObject<GatewaySpec>,
  server: GatewayServer,
  pods: Workload,
  host: string,
): Routes[] {
  const served = servedHosts(server, host);
  const candidates = namedFirst(bound, host)
    .filter(({ namespace, spec }) => isExportedTo(spec.exportTo, namespace, pods.namespace))
    .map((routes) => ({ routes, weight: Math.max(...weights(routes, gateway.namespace, served, host)) }));
  const best = Math.max(...candidates.map(({ weight }) => weight));
  return candidates.filter(({ weight }) => weight === best && best > 0).map(({ routes }) => routes);
}

/** Those that name the host before those that a wildcard has it by. */
function namedFirst(bound: readonly Routes[], host: string): readonly Routes[] {
  const wanted = host.toLowerCase();
  const names = ({ spec }: Routes) => (spec.hosts ?? []).some((one) => one.toLowerCase() === wanted);
  return [...bound.filter(names), ...bound.filter((one) => !names(one))];
}

/** How much each pair of hosts says that both have the host: exactly, or by how long a suffix. */
function weights(
  { namespace, spec }: Routes,
  gatewayNamespace: string,
  served: readonly ServedHost[],
  host: string,
): number[] {
  const wanted = (spec.hosts ?? []).filter((one) => matchesHost(one, host));
  return served.flatMap(({ scope, name }) => {
    const open = scope === '*' || namespace === (scope === '.' ? gatewayNamespace : scope);
    if (!open) return [];
    return wanted.map((one) => Math.max(hostWeight(one), hostWeight(name)));
  });
}
