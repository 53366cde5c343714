import type { Manifest } from '../model/manifest';
import type { Cluster, Platform } from '../model/platform';
import { authorPlace } from './author-place';
import type { CheckedCluster } from './cluster/checked-cluster';
import { toCheckedObject } from './cluster/to-checked-object';
import type { JudgedManifest } from './parts/judged-manifest';

/** What definitions render for one cluster, as rules see it. */
export function toCheckedCluster(
  manifests: readonly (Manifest & Partial<Pick<JudgedManifest, 'fits'>>)[],
  platform: Platform,
  { name, kubernetes }: Pick<Cluster, 'name' | 'kubernetes'>,
): CheckedCluster {
  return {
    name,
    minor: kubernetes,
    rootNamespace: platform.mesh.rootNamespace,
    platform,
    objects: manifests.map(({ object, unit, fits }) =>
      toCheckedObject(object, () => authorPlace(unit), unit, fits),
    ),
  };
}
