import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { rateLimitNames } from '../conventions/rate-limit-names';
import { MeshBaseline } from '../constructs/mesh-baseline/mesh-baseline';
import { ObservabilityStack } from '../constructs/observability-stack/observability-stack';
import { RateLimitService } from '../constructs/rate-limit-service/rate-limit-service';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import type { Cluster, Platform } from '../model/platform';
import { meshTracing } from './mesh-tracing';
import { planDashboards } from './plan-dashboards';
import type { PlatformFacts } from './platform-facts';

/** What the platform itself holds on a cluster beside its delivery. */
export function planPlatform(
  platform: Platform,
  cluster: Cluster,
  { projects, mesh, observed, limited }: PlatformFacts,
): readonly PlannedUnit[] {
  const part = (name: string): Unit => ({
    cluster: cluster.name,
    group: names.platformGroup,
    name,
    project: undefined,
    source: paths.platform,
  });
  return [
    {
      unit: part('mesh'),
      build: (chart) =>
        new MeshBaseline(chart, 'mesh', {
          mesh: platform.mesh,
          gateways: cluster.gateways,
          routing: platform.mesh.routing,
          networks: cluster.networks,
          ...meshTracing(platform, cluster),
          ...mesh,
        }),
    },
    {
      unit: part(names.observabilityPart),
      build: (chart) => new ObservabilityStack(chart, 'observability', observed),
    },
    ...planDashboards(observed, projects, part),
    ...planRateLimits(platform, cluster, limited, part(rateLimitNames.part)),
  ];
}

/** Nothing where nobody asks. */
function planRateLimits(
  { rateLimits, mesh, secretStore }: Platform,
  { cni, networks }: Cluster,
  limited: PlatformFacts['limited'],
  unit: Unit,
): readonly PlannedUnit[] {
  if (rateLimits === undefined || limited.length === 0) return [];
  const { image, redis } = rateLimits;
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
