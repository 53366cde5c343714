import type { GatewayHost } from '../model/gateway-host';
import type { TenantOutline } from '../model/tenant-outline';

/** Hosts that services claim on gateways beside their domains, each once. */
export function gatewayHosts(tenants: readonly TenantOutline[]): readonly GatewayHost[] {
  const hosts = new Map<string, GatewayHost>();
  for (const { exposures, openings } of tenants.flatMap(({ services }) => services)) {
    for (const { gateway, host, certificate } of exposures) {
      if (certificate !== undefined) hosts.set(`${gateway} ${host}`, { gateway, host, certificate });
    }
    for (const { gateway, by } of openings) {
      if ('listen' in by) continue;
      hosts.set(`${gateway} ${by.host}`, { gateway, host: by.host, certificate: 'passthrough' });
    }
  }
  return [...hosts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, host]) => host);
}
