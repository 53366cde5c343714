import { telemetryNames } from '../conventions/telemetry-names';
import type { MeshBaselineProps } from '../constructs/mesh-baseline/mesh-baseline-props';
import type { Cluster, Platform } from '../model/platform';

/**
 * What the mesh of a cluster traces, which for a gateway is what counts: it begins the traces of all environments of
 * its cluster and cannot tell them apart, so that it goes by the one that wants the most.
 */
export function meshTracing(
  platform: Platform,
  cluster: Cluster,
): Pick<MeshBaselineProps, 'tracingProvider' | 'traceSampling'> {
  return platform.observability.traces === undefined
    ? {}
    : { tracingProvider: telemetryNames.provider, traceSampling: highest(platform, cluster) };
}

/** The share of a tenant's environment, where it is not the mesh's. */
export function tenantSampling(
  platform: Platform,
  cluster: Cluster,
  environment: string,
): number | undefined {
  if (platform.observability.traces === undefined) return undefined;
  const own = platform.environments.find(({ name }) => name === environment)?.traceSampling;
  return own === highest(platform, cluster) ? undefined : own;
}

const highest = ({ environments }: Platform, cluster: Cluster): number =>
  Math.max(
    0,
    ...environments
      .filter(({ name }) => cluster.environments.includes(name))
      .map(({ traceSampling }) => traceSampling),
  );
