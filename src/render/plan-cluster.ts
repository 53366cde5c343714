import { intakePorts } from '../conventions/intake-ports';
import { isGlobal } from '../conventions/is-global';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { rateLimitNames } from '../conventions/rate-limit-names';
import { MeshBaseline } from '../constructs/mesh-baseline/mesh-baseline';
import { MeshService } from '../constructs/mesh-service/mesh-service';
import { ObservabilityStack } from '../constructs/observability-stack/observability-stack';
import { RateLimitService } from '../constructs/rate-limit-service/rate-limit-service';
import { TenantNamespace } from '../constructs/tenant-namespace/tenant-namespace';
import { gatewayHosts } from './gateway-hosts';
import { gatewayExits } from './gateway-exits';
import type { ClusterLandscape } from '../model/landscape';
import type { Unit } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Tenant } from '../model/tenant';
import type { PlannedUnit } from '../model/planned-unit';
import { guardedHosts } from './guarded-hosts';
import { meshTracing, tenantSampling } from './mesh-tracing';
import { observeCluster } from './observe-cluster';
import type { ObservedCluster } from './observed-tenant';
import { outlineCluster } from './outline-cluster';
import { planDashboards } from './plan-dashboards';
import { statisticsOfProxies, type StatisticsOfProxies } from './statistics-of-proxies';

/** What a cluster holds beside its delivery, unit by unit, in a stable order. Nothing is rendered yet. */
export function planCluster(platform: Platform, landscape: ClusterLandscape): readonly PlannedUnit[] {
  const { cluster } = landscape;
  const outline = outlineCluster(landscape);
  const { tenants } = outline;
  const statistics = statisticsOfProxies(tenants);
  const senders = tenants.filter(({ services }) => services.some(({ telemetry }) => telemetry.logs));
  const ports = intakePorts(senders.map(({ namespace }) => namespace));
  return [
    ...planPlatform(platform, outline, statistics),
    ...landscape.tenants.flatMap((tenant) =>
      planTenant(platform, cluster, tenant, statistics, ports.get(tenant.namespace)),
    ),
  ];
}

function planPlatform(
  platform: Platform,
  outline: ObservedCluster,
  statistics: StatisticsOfProxies,
): readonly PlannedUnit[] {
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
          gatewayStatistics: statistics.ofGateways,
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

function planTenant(
  platform: Platform,
  cluster: ClusterLandscape['cluster'],
  tenant: Tenant,
  statistics: StatisticsOfProxies,
  logPort: number | undefined,
): readonly PlannedUnit[] {
  const { mesh, observability } = platform;
  const { project, environment, namespace, extend } = tenant;
  const unit = (name: string): Unit => ({
    cluster: cluster.name,
    group: namespace,
    name,
    project,
    source: tenant.source,
  });
  const planned: PlannedUnit[] = [
    {
      unit: unit(names.tenantUnit),
      build: (chart) =>
        new TenantNamespace(chart, 'tenant', {
          project,
          environment,
          name: namespace,
          owner: tenant.owner,
          quota: tenant.quota,
          podSecurity: tenant.podSecurity,
          kubernetes: cluster.kubernetes,
          revision: mesh.revision,
          rootNamespace: mesh.rootNamespace,
          engine: cluster.engine,
          externals: tenant.externals,
          limitedServices: tenant.services,
          traceSampling: tenantSampling(platform, cluster, environment),
          ifLimitsUnavailable: platform.rateLimits?.ifUnavailable ?? 'allow',
          services: tenant.services,
          routing: mesh.routing,
          customKinds: platform.customKinds,
          dns: cluster.networks.dns,
        }),
    },
  ];
  for (const service of tenant.services) {
    planned.push({
      unit: unit(service.name),
      build: (chart) =>
        new MeshService(chart, service.name, {
          ...service,
          project,
          environment,
          team: tenant.owner.team,
          cni: cluster.cni,
          networks: cluster.networks,
          routing: mesh.routing,
          rootNamespace: mesh.rootNamespace,
          secretStore: platform.secretStore,
          proxyStatistics: statistics.ofService(namespace, service.name),
          traced: observability.traces !== undefined,
          logPort,
        }),
    });
  }
  if (extend !== undefined) {
    planned.push({
      unit: unit(names.extensionUnit),
      namespace,
      authored: ['extend'],
      build: (chart) => extend(chart, { project, environment, cluster: cluster.name, namespace }),
    });
  }
  return planned;
}
