import { posix } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { synthesize } from '../../src/synthesis/synthesize';
import type { RenderedCluster } from '../../src/delivery/compare-engines/rendered-cluster';
import type { FileTree } from '../../src/model/file-tree';
import type { ClusterLandscape, Landscape } from '../../src/model/landscape';
import type { KubernetesObject } from '../../src/model/manifest';
import type { Engine } from '../../src/model/platform';
import { hasErrors } from '../../src/problems/has-errors';
import { readYaml } from '../../src/yaml/read-yaml';

/** The files of one cluster of a landscape, had it this engine. */
export function renderForEngine(
  { platform, rules }: Landscape,
  { cluster, tenants }: ClusterLandscape,
  engine: Engine,
): FileTree {
  const other = { ...cluster, engine };
  const { tree, problems } = synthesize(
    {
      platform: { ...platform, clusters: platform.clusters.map((one) => (one === cluster ? other : one)) },
      clusters: [{ cluster: other, tenants }],
      rules,
    },
    {},
    { trace: () => undefined },
  );
  if (hasErrors(problems)) throw new Error(`it does not render: ${JSON.stringify(problems)}`);
  return tree;
}

/** What an engine finds in such files, read back from their text. */
export function toRendered(tree: FileTree): RenderedCluster {
  const rendered = new Map<string, KubernetesObject[]>();
  for (const [file, text] of tree) {
    const folder = `dist/${posix.dirname(file)}`;
    const objects = (readYaml(text) ??
      parseAllDocuments(text).map((document) => document.toJS() as unknown)) as readonly KubernetesObject[];
    rendered.set(folder, [...(rendered.get(folder) ?? []), ...objects]);
  }
  return rendered;
}
