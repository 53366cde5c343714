import type { Manifest } from '../model/manifest';
import type { Cluster, Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { authorPlace } from './author-place';
import { checkCluster } from './cluster/check-cluster';
import { toCheckedObject } from './cluster/to-checked-object';
import { checkTenancy } from './tenancy/check-tenancy';

/** Everything that is wrong with what definitions render for one cluster. */
export function checkManifests(
  manifests: readonly Manifest[],
  platform: Platform,
  { name, kubernetes }: Pick<Cluster, 'name' | 'kubernetes'>,
): readonly Problem[] {
  const objects = manifests.map(({ object, unit }) => toCheckedObject(object, () => authorPlace(unit), unit));
  const cluster = {
    name,
    minor: kubernetes,
    rootNamespace: platform.mesh.rootNamespace,
    platform,
    objects,
  };
  return [...checkTenancy(manifests, platform), ...checkCluster(cluster)];
}
