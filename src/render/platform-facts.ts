import type { MeshBaselineProps } from '../constructs/mesh-baseline/mesh-baseline-props';
import type { RateLimitServiceProps } from '../constructs/rate-limit-service/rate-limit-service-props';
import type { Platform } from '../model/platform';
import type { ObservabilityStackProps } from '../observability/stack/observability-stack-props';
import { isGlobal } from '../conventions/is-global';
import { gatewayExits } from './gateway-exits';
import { gatewayHosts } from './gateway-hosts';
import { guardedHosts } from './guarded-hosts';
import { observeCluster } from './observe-cluster';
import type { ObservedCluster } from './observed-tenant';
import { statisticsOfProxies } from './statistics-of-proxies';

/** All that the platform's own part of a cluster takes from tenants, as plain data. */
export interface PlatformFacts {
  /** Each once, in the order of their first tenants. */
  readonly projects: readonly string[];
  readonly mesh: Required<Pick<MeshBaselineProps, 'exits' | 'gatewayStatistics' | 'guardedHosts' | 'hosts'>>;
  readonly observed: ObservabilityStackProps;
  /** Services whose requests are counted for all pods together; none where the platform has nothing that counts. */
  readonly limited: RateLimitServiceProps['limited'];
}

export function platformFacts(platform: Platform, outline: ObservedCluster): PlatformFacts {
  const { tenants } = outline;
  return {
    projects: [...new Set(tenants.map(({ project }) => project))],
    mesh: {
      hosts: gatewayHosts(tenants),
      exits: gatewayExits(tenants),
      guardedHosts: guardedHosts(tenants),
      gatewayStatistics: statisticsOfProxies(tenants).ofGateways,
    },
    observed: observeCluster(platform, outline),
    limited:
      platform.rateLimits === undefined
        ? []
        : tenants
            .flatMap(({ services }) => services)
            .filter(({ rateLimits }) => rateLimits.some(isGlobal))
            .map(({ namespace, name, ports, rateLimits }) => ({ namespace, name, ports, rateLimits })),
  };
}
