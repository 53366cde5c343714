import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import { parseManifests } from '../../../src/load/parse-manifests';
import type { KubernetesObject } from '../../../src/model/manifest';

/** A cluster of manifests that somebody wrote, as text or as objects, whose places are the paths of fields. */
export function clusterOf(
  manifests: string | readonly KubernetesObject[],
  over: Partial<CheckedCluster> = {},
): CheckedCluster {
  const objects =
    typeof manifests === 'string'
      ? parseManifests('cluster.yaml', manifests).objects.map(({ object }) => object)
      : manifests;
  return {
    name: 'test',
    minor: 35,
    rootNamespace: 'istio-system',
    platform: undefined,
    ...over,
    objects: objects.map((object) =>
      toCheckedObject(object, (path) => ({ file: 'cluster.yaml', path }), undefined),
    ),
  };
}
