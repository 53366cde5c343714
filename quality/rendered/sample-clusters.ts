import { readLandscape } from '../../src/cli/read-landscape';
import { synthesize } from '../../src/cli/synthesize';
import type { CheckedCluster } from '../../src/checks/cluster/checked-cluster';
import { toCheckedObject } from '../../src/checks/cluster/to-checked-object';
import type { KubernetesObject } from '../../src/model/manifest';
import { parseYaml } from '../../src/yaml/parse-yaml';

/** Two clusters of the sample company, one of each engine, as somebody would check their manifests. */
export function sampleClusters(root: string, api: object): readonly CheckedCluster[] {
  const silent = { root, input: () => '', out: () => true, err: () => true, terminal: false, api };
  const { landscape, trace } = readLandscape(silent);
  if (landscape === undefined) throw new Error('the sample company has problems');
  const { platform, clusters } = landscape;
  const engines = new Map(clusters.toReversed().map(({ cluster }) => [cluster.engine, cluster]));
  return [...engines.values()].map(({ name, kubernetes }) => {
    const { tree, problems } = synthesize(landscape, { cluster: name }, { trace });
    if (problems.length > 0) throw new Error(`the sample company is not silent: ${problems[0]?.code}`);
    const objects = [...tree].flatMap(([file, text]) =>
      parseYaml(text).documents.map((object) =>
        toCheckedObject(object as KubernetesObject, (path) => ({ file, path }), undefined),
      ),
    );
    return { name, objects, minor: kubernetes, rootNamespace: platform.mesh.rootNamespace, platform };
  });
}
