import { EnvoyFilter } from '@cdk8s/istio';
import type { EnvoyFilterSpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { isGlobal } from '../../conventions/is-global';
import { isHttp } from '../../conventions/is-http';
import { labels } from '../../conventions/labels';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import type { LimitedService } from '../../model/limited-service';
import { globalFilter, globalLimits } from './global-limits';
import { localFilter, localLimits } from './local-limits';
import type { TenantSettings } from './tenant-settings';

type Patch = NonNullable<EnvoyFilterSpec['configPatches']>[number];

/**
 * Adds what makes the proxies of services count requests. Here and not with the service: an EnvoyFilter can change
 * all that a proxy does, so that tenants may not apply any. It is of the namespace and selects the pods of one
 * service; in the root namespace, or without a selector, it would be everybody's.
 */
export function addRateLimits(scope: Construct, tenant: TenantSettings): void {
  for (const service of tenant.limitedServices) {
    if (service.rateLimits.length === 0) continue;
    new EnvoyFilter(scope, `rate-limits-${service.name}`, {
      metadata: {
        name: rateLimitNames.filter(service.name),
        namespace: tenant.name,
        labels: { ...commonLabels(tenant.project), [labels.service]: service.name },
      },
      spec: {
        workloadSelector: { labels: { [labels.service]: service.name } },
        // Patches that are relative to others must not depend on the age of objects (analyzer IST0151).
        priority: 10,
        configPatches: patches(tenant, service),
      },
    });
  }
}

function patches(tenant: TenantSettings, { name, ports, rateLimits }: LimitedService): Patch[] {
  const local = rateLimits.filter((limit) => !isGlobal(limit));
  const global = rateLimits.filter(isGlobal);
  const { perFilter, rateLimits: counted } = localLimits(name, local);
  const described = [...counted, ...globalLimits(name, global).rateLimits];
  return [
    ...(local.length > 0 ? [beforeRouter(localFilter)] : []),
    ...(global.length > 0 ? [beforeRouter(globalFilter(tenant.name, tenant.ifLimitsUnavailable))] : []),
    ...ports
      .filter(({ protocol }) => isHttp(protocol))
      .map(({ number }) =>
        onRoute(number, {
          route: { rate_limits: described },
          ...(local.length > 0 ? { typed_per_filter_config: perFilter } : {}),
        }),
      ),
  ];
}

/** The last filter before the request goes on: what policies refuse is not counted. */
function beforeRouter(value: Readonly<Record<string, unknown>>): Patch {
  return {
    applyTo: 'HTTP_FILTER',
    match: {
      context: 'SIDECAR_INBOUND',
      listener: {
        filterChain: {
          filter: {
            name: 'envoy.filters.network.http_connection_manager',
            subFilter: { name: 'envoy.filters.http.router' },
          },
        },
      },
    },
    patch: { operation: 'INSERT_BEFORE', value },
  };
}

/** The one inbound route of a port: of the Service, not of the container (istio/istio#36216). */
function onRoute(port: number, value: Readonly<Record<string, unknown>>): Patch {
  return {
    applyTo: 'HTTP_ROUTE',
    match: {
      context: 'SIDECAR_INBOUND',
      routeConfiguration: { vhost: { name: `inbound|http|${port}`, route: { action: 'ANY' } } },
    },
    patch: { operation: 'MERGE', value },
  };
}
