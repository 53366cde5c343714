import { names } from '../../conventions/names';
import type { Change } from '../change';
import type { TreeGroup } from './list-groups';

type Groups = ReadonlyMap<string, TreeGroup>;

/** A project on a cluster, as one word. */
export const projectOn = (cluster: string, source: string): string => `${cluster} ${source}`;

/** Clusters of which no tenant is left, and projects of which nothing is left on a cluster, as `projectOn` has it. */
export function findEmptied(
  deleted: readonly Change[],
  groups: { readonly base: () => Groups; readonly head: () => Groups },
): { readonly clusters: ReadonlySet<string>; readonly projects: ReadonlySet<string> } {
  const touched = new Set(deleted.flatMap(({ before }) => (before === undefined ? [] : [before.cluster])));
  if (touched.size === 0) return { clusters: new Set(), projects: new Set() };
  const [before, after] = [presentIn(groups.base(), touched), presentIn(groups.head(), touched)];
  return {
    clusters: new Set([...before.clusters].filter((cluster) => !after.clusters.has(cluster))),
    projects: new Set([...before.projects].filter((project) => !after.projects.has(project))),
  };
}

function presentIn(groups: Groups, touched: ReadonlySet<string>) {
  const tenants = [...groups].filter(
    ([key, { cluster }]) => touched.has(cluster) && key !== `${cluster}/${names.platformGroup}`,
  );
  return {
    clusters: new Set(tenants.map(([, { cluster }]) => cluster)),
    projects: new Set(tenants.map(([, { cluster, source }]) => projectOn(cluster, source))),
  };
}
