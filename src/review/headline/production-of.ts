import type { Landscape } from '../../model/landscape';
import type { IsProduction } from './risk-of';

/**
 * Tells production apart by what definitions say of a namespace. What belongs to no project (the gateways, what
 * watches) is production where its cluster carries any.
 */
export function productionOf({ platform, clusters }: Landscape): IsProduction {
  const known = new Map(
    clusters.flatMap(({ cluster, tenants }) =>
      tenants.map(({ namespace, production }) => [`${cluster.name}/${namespace}`, production]),
    ),
  );
  const production = new Set(platform.environments.filter((one) => one.production).map(({ name }) => name));
  const carrying = new Set(
    platform.clusters
      .filter(({ environments }) => environments.some((name) => production.has(name)))
      .map(({ name }) => name),
  );
  // A namespace that goes away with the change is in no definition any more.
  return (cluster, namespace) => known.get(`${cluster}/${namespace}`) ?? carrying.has(cluster);
}
