import { gatewayApiGaps } from '../../conventions/gateway-api-gaps';
import type { TenantOutline } from '../../model/tenant-outline';
import { problem, type Problem } from '../../problems/problem';

/** What services of one cluster ask of gateways that the Gateway API cannot say. */
export function findGatewayApiGaps(tenants: readonly TenantOutline[]): readonly Problem[] {
  const hostOf = new Map<string, string>();
  return tenants.flatMap(({ source, services }) =>
    services.flatMap((service) => {
      // Hosts of one Secret would be a listener each, which browsers mix up (istio/istio#23318).
      const shared = service.exposures.flatMap(({ gateway, host, certificate }) => {
        if (typeof certificate !== 'object') return [];
        const key = `${gateway} ${certificate.secret}`;
        const first = hostOf.get(key) ?? host;
        hostOf.set(key, first);
        return first === host ? [] : [`one Secret for ${first} and ${host}`];
      });
      return [...gatewayApiGaps(service), ...shared].map((feature) =>
        problem(
          'not-in-gateway-api',
          { file: source, path: ['services', service.name] },
          { service: service.name, feature },
        ),
      );
    }),
  );
}
