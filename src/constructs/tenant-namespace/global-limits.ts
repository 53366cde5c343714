import { names } from '../../conventions/names';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import type { RateLimit } from '../../model/rate-limit';
import { limitActions } from './limit-actions';
import type { RouteLimits } from './route-limits';

const { service: host, namespace, grpcPort } = rateLimitNames;
const authority = names.host(host, namespace);

/** Asks the platform's service, whose limits are kept in a domain for each namespace. */
export function globalFilter(domain: string, ifUnavailable: 'allow' | 'deny') {
  return {
    name: 'envoy.filters.http.ratelimit',
    typed_config: {
      '@type': 'type.googleapis.com/envoy.extensions.filters.http.ratelimit.v3.RateLimit',
      domain,
      // Added to the time of every request that asks; Envoy's 20ms is less than a cold connection takes.
      timeout: '0.100s',
      failure_mode_deny: ifUnavailable === 'deny',
      rate_limited_as_resource_exhausted: true,
      enable_x_ratelimit_headers: 'DRAFT_VERSION_03',
      rate_limit_service: {
        grpc_service: {
          envoy_grpc: {
            // Istio's cluster, with its mTLS; as an authority its name would not be valid.
            cluster_name: `outbound|${grpcPort}||${authority}`,
            authority,
          },
        },
        transport_api_version: 'V3',
      },
    },
  } as const;
}

/** The limits that the platform's service counts. */
export function globalLimits(service: string, limits: readonly RateLimit[]): RouteLimits {
  return {
    rateLimits: limits.flatMap((limit) =>
      limitActions(service, limit).map((actions) => ({ stage: 0, actions })),
    ),
    perFilter: {},
  };
}
