import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import { parseManifests } from '../../../src/load/parse-manifests';
import type { KubernetesObject } from '../../../src/model/manifest';

/** A cluster of what YAML or objects say. The file of each place is its kind and name, such as `Service web`. */
export function clusterOf(
  manifests: string | readonly KubernetesObject[],
  over: Partial<CheckedCluster> = {},
): CheckedCluster {
  return {
    name: 'east',
    minor: undefined,
    rootNamespace: 'istio-system',
    platform: undefined,
    ...over,
    objects: objectsIn(manifests).map((object) =>
      toCheckedObject(
        object,
        (path) => ({ file: `${object.kind} ${object.metadata.name}`, path }),
        undefined,
      ),
    ),
  };
}

function objectsIn(manifests: string | readonly KubernetesObject[]): readonly KubernetesObject[] {
  if (typeof manifests !== 'string') return manifests;
  const { objects, problems } = parseManifests('manifests.yaml', manifests);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return objects.map(({ object }) => object);
}
