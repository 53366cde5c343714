import { waysElsewhere } from '../constructs/mesh-service/access/ways-out';
import type { GatewayExit } from '../model/gateway-exit';
import type { TenantOutline } from '../model/tenant-outline';

/** Where gateways send requests outside the cluster: to the other places of services they lead to. Each once. */
export function gatewayExits(tenants: readonly TenantOutline[]): readonly GatewayExit[] {
  const exits = new Map<string, GatewayExit>();
  for (const { name, exposures, elsewhere } of tenants.flatMap(({ services }) => services)) {
    if (elsewhere === undefined) continue;
    for (const { gateway, port } of exposures) {
      for (const { host, port: there, addresses } of waysElsewhere(name, elsewhere, [port])) {
        exits.set(`${gateway} ${host} ${there}`, { gateway, host, port: there, addresses });
      }
    }
  }
  return [...exits].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, exit]) => exit);
}
