import { hostWeight } from '../host-weight';
import { isExportedTo } from '../is-exported-to';
import { matchesHost } from '../matches-host';
import type { GatewaySpec, GatewayServer } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';
import type { VirtualServiceSpec } from '../spec/virtual-service-spec';
import type { Workload } from '../workload';

type Routes = SpecObject<VirtualServiceSpec>;

/**
 * The VirtualServices that answer for a host on a server of a Gateway: of those that the server lets in and the
 * gateway's pods see, the ones whose host says most, which leave nothing to the others
 * (https://istio.io/latest/docs/reference/config/networking/gateway/#Server).
 */
export function servingHosts(
  bound: readonly Routes[],
  gateway: SpecObject<GatewaySpec>,
  { hosts }: GatewayServer,
  pods: Workload,
  host: string,
): Routes[] {
  const candidates = bound
    .filter(({ namespace, spec }) => isExportedTo(spec.exportTo, namespace, pods.namespace))
    .map((routes) => ({ routes, weight: Math.max(...weights(routes, gateway.namespace, hosts, host)) }));
  const best = Math.max(...candidates.map(({ weight }) => weight));
  return candidates.filter(({ weight }) => weight === best && best > 0).map(({ routes }) => routes);
}

/** How much each pair of hosts says that both have the host: exactly, or by how long a suffix. */
function weights(
  { namespace, spec }: Routes,
  gatewayNamespace: string,
  served: readonly string[],
  host: string,
): number[] {
  const wanted = (spec.hosts ?? []).filter((one) => matchesHost(one, host));
  return served.flatMap((entry) => {
    const [scope, name] = entry.includes('/') ? (entry.split('/') as [string, string]) : ['*', entry];
    const open = scope === '*' || namespace === (scope === '.' ? gatewayNamespace : scope);
    if (!open || !matchesHost(name, host)) return [];
    return wanted.map((one) => Math.max(hostWeight(one), hostWeight(name)));
  });
}
