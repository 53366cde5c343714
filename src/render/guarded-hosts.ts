import type { GuardedHost } from '../constructs/mesh-baseline/guarded-host';
import type { Tenant } from '../model/tenant';

/** What the gateways of a cluster let in with a token only, because its services say so. */
export function guardedHosts(tenants: readonly Tenant[]): readonly GuardedHost[] {
  return tenants.flatMap(({ namespace, services }) =>
    services.flatMap(({ name, exposures, authentication }) =>
      authentication?.edge === true
        ? exposures.map(({ gateway, host, paths }) => ({
            gateway,
            namespace,
            service: name,
            host,
            paths,
            authentication,
          }))
        : [],
    ),
  );
}
