import { names } from '../conventions/names';
import { MeshService } from '../constructs/mesh-service/mesh-service';
import { TenantNamespace } from '../constructs/tenant-namespace/tenant-namespace';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import type { Cluster, Platform } from '../model/platform';
import type { Tenant } from '../model/tenant';
import { tenantSampling } from './mesh-tracing';
import type { Share } from './shares-of';

/** What a tenant holds: its namespace, its services, and what its project adds in code. */
export function planTenant(
  platform: Platform,
  cluster: Cluster,
  tenant: Tenant,
  { logPort, statistics = {} }: Partial<Share> = {},
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
          proxyStatistics: statistics[service.name] ?? [],
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
