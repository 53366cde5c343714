import type { OutputFile } from '../model/output-file';
import type { Problem } from '../problems/problem';
import type { Means } from './means';
import type { PlacedTenant } from './place-projects';
import type { ReadProject } from './read-projects';
import { renderTenants } from './render-tenants';
import type { Shard } from './shard';
import { shardScope } from './shard-scope';
import type { SharedCluster } from './share-cluster';
import { shareOut } from './share-out';

/** What one shard of a repository comes to: some tenants, by themselves. */
interface RenderedShard {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly problems: readonly Problem[];
  /** Whether a path below `dist/` is its own to judge. */
  readonly scope: (path: string) => boolean;
}

/** A cluster with the tenants that are placed on it. */
interface PlacedCluster extends Pick<SharedCluster, 'shares'> {
  readonly name: string;
  readonly tenants: readonly PlacedTenant[];
}

/** Renders and checks the tenants of one shard. What only shows where tenants are compared is not looked for. */
export function renderShard(
  { index, count }: Shard,
  projects: readonly ReadProject[],
  clusters: readonly PlacedCluster[],
  means: Means,
  onCluster: ((cluster: string) => void) | undefined,
): RenderedShard {
  const placed = clusters.flatMap(({ tenants }) => tenants);
  const shards = shareOut(weigh(projects, placed), count);
  const all = clusters.flatMap(({ name, tenants, shares }) => {
    onCluster?.(name);
    const own = tenants.filter(({ project }) => shards.get(project) === index);
    return renderTenants(name, own, shares, means);
  });
  return {
    files: new Map(all.flatMap(({ files }) => [...files])),
    problems: all.flatMap(({ problems }) => problems),
    scope: shardScope(
      index,
      shards,
      placed,
      clusters.map(({ name }) => name),
    ),
  };
}

/** Services that are rendered for each project, in all environments and clusters together. */
function weigh(
  projects: readonly ReadProject[],
  placed: readonly PlacedTenant[],
): ReadonlyMap<string, number> {
  const sizes = new Map(projects.map(({ name, outline }) => [name, outline?.services.size ?? 0]));
  const weights = new Map(projects.map(({ name }) => [name, 0]));
  for (const { project } of placed) {
    // A namespace costs about as much as a service.
    weights.set(project, (weights.get(project) ?? 0) + (sizes.get(project) ?? 0) + 1);
  }
  return weights;
}
