import type { Landscape } from '../../model/landscape';
import type { Environments } from './environments';

/**
 * Reads from definitions which environments there are. What belongs to no project (the gateways, what
 * watches) is production where its cluster carries any.
 */
export function environmentsOf({ platform, clusters }: Landscape): Environments {
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
  return {
    order: platform.environments.map(({ name }) => name),
    isProduction: (cluster, namespace) => known.get(`${cluster}/${namespace}`) ?? carrying.has(cluster),
  };
}
