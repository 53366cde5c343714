import { isGlobal } from '../conventions/is-global';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { rateLimitNames } from '../conventions/rate-limit-names';
import { MeshBaseline } from '../constructs/mesh-baseline/mesh-baseline';
import { ObservabilityStack } from '../constructs/observability-stack/observability-stack';
import { RateLimitService } from '../constructs/rate-limit-service/rate-limit-service';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import type { Platform } from '../model/platform';
import { gatewayExits } from './gateway-exits';
import { gatewayHosts } from './gateway-hosts';
import { guardedHosts } from './guarded-hosts';
import { meshTracing } from './mesh-tracing';
import { observeCluster } from './observe-cluster';
import type { ObservedCluster } from './observed-tenant';
import { planDashboards } from './plan-dashboards';
import { statisticsOfProxies } from './statistics-of-proxies';

/** What the platform itself holds on a cluster beside its delivery, made of nothing but outlines of tenants. */
export function planPlatform(platform: Platform, outline: ObservedCluster): readonly PlannedUnit[] {
  const { cluster, tenants } = outline;
  const part = (name: string): Unit => ({
    cluster: cluster.name,
    group: names.platformGroup,
    name,
    project: undefined,
    source: paths.platform,
  });
  const observed = () => observeCluster(platform, outline);
  const projects = [...new Set(tenants.map(({ project }) => project))];
  return [
    {
      unit: part('mesh'),
      build: (chart) =>
        new MeshBaseline(chart, 'mesh', {
          mesh: platform.mesh,
          gateways: cluster.gateways,
          routing: platform.mesh.routing,
          hosts: gatewayHosts(tenants),
          exits: gatewayExits(tenants),
          networks: cluster.networks,
          ...meshTracing(platform, cluster),
          guardedHosts: guardedHosts(tenants),
          gatewayStatistics: statisticsOfProxies(tenants).ofGateways,
        }),
    },
    {
      unit: part(names.observabilityPart),
      build: (chart) => new ObservabilityStack(chart, 'observability', observed()),
    },
    ...planDashboards(observed, projects, part),
    ...planRateLimits(platform, outline, part(rateLimitNames.part)),
  ];
}

/** Nothing where nobody asks. */
function planRateLimits(
  { rateLimits, mesh, secretStore }: Platform,
  { cluster, tenants }: ObservedCluster,
  unit: Unit,
): readonly PlannedUnit[] {
  const limited = tenants.flatMap(({ services }) => services);
  if (rateLimits === undefined || !limited.some((service) => service.rateLimits.some(isGlobal))) return [];
  const { image, redis } = rateLimits;
  const { cni, networks } = cluster;
  return [
    {
      unit,
      build: (chart) =>
        new RateLimitService(chart, 'rate-limits', {
          image,
          redis,
          limited,
          revision: mesh.revision,
          rootNamespace: mesh.rootNamespace,
          cni,
          networks,
          secretStore,
        }),
    },
  ];
}
