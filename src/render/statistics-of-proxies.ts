import { proxyStatistics, type ProxyStatistic } from '../conventions/proxy-statistics';
import { statisticsOf } from '../observability/rules/alerts/statistics-of';
import type { ObservedTenant } from './observed-tenant';

/** What proxies must export for the alerts of a cluster, as patterns in a stable order. */
export interface StatisticsOfProxies {
  readonly ofService: (namespace: string, name: string) => readonly string[];
  readonly ofGateways: Readonly<Record<string, readonly string[]>>;
}

/** Finds the proxies that know what the alerts about each service read: its own, its callers' and its gateways'. */
export function statisticsOfProxies(tenants: readonly ObservedTenant[]): StatisticsOfProxies {
  const services = new Wanted();
  const gateways = new Wanted();
  for (const tenant of tenants) {
    for (const [index, service] of tenant.services.entries()) {
      const observed = tenant.observed[index];
      if (observed === undefined) continue;
      const { callers, itself } = statisticsOf(observed);
      services.add(`${service.namespace}/${service.name}`, itself);
      for (const caller of service.callers) services.add(`${caller.namespace}/${caller.service}`, callers);
      for (const { gateway } of [...service.exposures, ...service.openings]) gateways.add(gateway, callers);
    }
  }
  return {
    ofService: (namespace, name) => services.patterns(`${namespace}/${name}`),
    ofGateways: Object.fromEntries(
      [...gateways.keys()].sort().map((name) => [name, gateways.patterns(name)]),
    ),
  };
}

class Wanted extends Map<string, Set<ProxyStatistic>> {
  add(key: string, statistics: readonly ProxyStatistic[]): void {
    if (statistics.length === 0) return;
    const known = this.get(key) ?? new Set();
    for (const statistic of statistics) known.add(statistic);
    this.set(key, known);
  }

  patterns(key: string): readonly string[] {
    const wanted = this.get(key);
    return wanted === undefined ? [] : ordered.filter((one) => wanted.has(one)).map(({ pattern }) => pattern);
  }
}

const ordered: readonly ProxyStatistic[] = Object.values(proxyStatistics);
