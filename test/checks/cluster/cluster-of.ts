import { parseAllDocuments } from 'yaml';
import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import type { KubernetesObject } from '../../../src/model/manifest';

/** A cluster of hand-written objects, as YAML or as they are. Places are paths in one file. */
export function clusterOf(
  manifests: string | readonly KubernetesObject[],
  more: Partial<CheckedCluster> = {},
): CheckedCluster {
  const objects =
    typeof manifests === 'string'
      ? parseAllDocuments(manifests).flatMap((document) => {
          const object = document.toJS() as KubernetesObject | null;
          return object === null ? [] : [object];
        })
      : manifests;
  return {
    name: 'north',
    objects: objects.map((object) =>
      toCheckedObject(object, (path) => ({ file: 'manifests.yaml', path }), undefined),
    ),
    minor: undefined,
    rootNamespace: 'istio-system',
    platform: undefined,
    ...more,
  };
}
