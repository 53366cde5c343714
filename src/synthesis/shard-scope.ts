import { names } from '../conventions/names';
import type { PlacedTenant } from './place-projects';

/** Who is asked for what lies in nobody's folder, such as one whose project is gone. */
const heir = 1;

/**
 * Which paths below `dist/` a shard judges: folders of its own tenants. Those of the platform and of delivery belong to
 * no shard, as they follow from all tenants; whatever else there is belongs to the first.
 *
 * @param shards number of the shard by project
 */
export function shardScope(
  index: number,
  shards: ReadonlyMap<string, number>,
  tenants: readonly Pick<PlacedTenant, 'cluster' | 'namespace' | 'project'>[],
  clusters: readonly string[],
): (path: string) => boolean {
  const owners = new Map<string, number | undefined>(
    tenants.map(({ cluster, namespace, project }) => [`${cluster}/${namespace}`, shards.get(project)]),
  );
  for (const cluster of clusters) {
    for (const group of [names.platformGroup, names.deliveryGroup])
      owners.set(`${cluster}/${group}`, undefined);
  }
  return (path) => {
    const folder = path.split('/', 2).join('/');
    return (owners.has(folder) ? owners.get(folder) : heir) === index;
  };
}
