import { rateLimitDescriptor } from '../../conventions/rate-limit-descriptor';
import type { RateLimit } from '../../model/rate-limit';
import { limitActions } from './limit-actions';
import type { RouteLimits } from './route-limits';

/** Per-route configuration is found by this name only (envoyproxy/envoy#32074). */
const filterName = 'envoy.filters.http.local_ratelimit';
const type = 'type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit';
/** Part of the names of its metrics. */
const statPrefix = 'http_local_rate_limiter';
/** Tells its descriptions from those of the global filter, which has stage 0. */
const stage = 1;

const seconds = { second: 1, minute: 60, hour: 3600 } as const;
const always = { default_value: { numerator: 100, denominator: 'HUNDRED' } } as const;

/** Does nothing by itself: the limits are those of the routes. */
export const localFilter = {
  name: filterName,
  typed_config: { '@type': type, stat_prefix: statPrefix },
} as const;

/** The limits that the proxy of a pod counts itself. */
export function localLimits(service: string, limits: readonly RateLimit[]): RouteLimits {
  if (limits.length === 0) return { rateLimits: [], perFilter: {} };
  return {
    rateLimits: limits.flatMap((limit) =>
      limitActions(service, limit).map((actions) => ({ stage, actions })),
    ),
    perFilter: {
      [filterName]: {
        '@type': type,
        stat_prefix: statPrefix,
        stage,
        // What matches no limit. Must be there, and all intervals must be multiples of its own.
        token_bucket: { max_tokens: 4_294_967_295, tokens_per_fill: 4_294_967_295, fill_interval: '1s' },
        filter_enabled: always,
        filter_enforced: always,
        rate_limited_as_resource_exhausted: true,
        descriptors: limits.map((limit) => ({
          entries: rateLimitDescriptor.entries(service, limit),
          token_bucket: tokenBucket(limit),
        })),
      },
    },
  };
}

function tokenBucket({ requests, per, counted }: RateLimit) {
  return {
    max_tokens: counted.by === 'pod' ? counted.burst : requests,
    tokens_per_fill: requests,
    fill_interval: `${seconds[per]}s`,
  };
}
