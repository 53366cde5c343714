import { isImplied } from '../access/is-implied';
import { meshPorts } from '../conventions/mesh-ports';
import { names } from '../conventions/names';
import type { ClusterOutline } from '../model/tenant-outline';

/**
 * Whether an edge is one of those that are open to all by purpose: gateways on the ports they serve, name resolution,
 * istiod's configuration and the webhook that the API server calls. Between pods that no manifest renders nothing is
 * judged.
 */
export function openToAll({
  cluster,
}: ClusterOutline): (edge: { readonly from: string; readonly to: string; readonly port: number }) => boolean {
  const gateways = new Map(
    cluster.gateways.map(({ name, tcp = [] }) => [
      `${names.ingressNamespace}/${names.gateway(name)}`,
      [meshPorts.gatewayHttp, meshPorts.gatewayHttps, meshPorts.proxyHealth, ...tcp] as readonly number[],
    ]),
  );
  const implied = isImplied(cluster.networks.dns);
  return ({ from, to, port }) => implied(from) && (implied(to) || (gateways.get(to) ?? []).includes(port));
}
