import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import { deliveryFile } from '../../delivery/delivery-file';
import type { Loaded } from '../../load/load-sources';
import { parseLandscape } from '../../parse/parse-landscape';
import { planCluster } from '../../render/plan-cluster';

const concerns = ['workload', 'traffic', 'access', 'observability', 'storage', 'namespace'] as const;

/** Files that could be meant by one that is not there. */
export function renderedFiles(sources: NonNullable<Loaded['sources']>): readonly string[] {
  const { landscape } = parseLandscape(sources);
  if (landscape === undefined) return [];
  const { platform, clusters } = landscape;
  return clusters.flatMap((cluster) => {
    const units = planCluster(platform, cluster).map(({ unit }) => unit);
    const delivered = new Set(units.map(({ project }) => project ?? names.platformDelivery));
    return [
      ...units.flatMap((unit) => concerns.map((concern) => `${paths.dist}/${paths.file(unit, concern)}`)),
      ...[...delivered].map(
        (name) =>
          `${paths.dist}/${cluster.cluster.name}/${names.deliveryGroup}/${deliveryFile(platform, name)}.yaml`,
      ),
    ];
  });
}
