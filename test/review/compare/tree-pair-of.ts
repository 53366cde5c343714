import type { KubernetesObject } from '../../../src/model/manifest';
import type { TreePair } from '../../../src/model/tree-pair';
import { toYaml } from '../../../src/yaml/to-yaml';

/** Objects by the file below `dist/` that holds them. */
export type Tree = Readonly<Record<string, readonly KubernetesObject[]>>;

/** Two rendered trees as a review gets them. */
export function treePairOf(before: Tree, after: Tree): TreePair {
  const textOf = (tree: Tree, file: string) => {
    const objects = tree[file];
    return objects === undefined ? undefined : `# Generated\n${toYaml(objects)}`;
  };
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return {
    base: {
      revision: 'base',
      files: () => Object.keys(before).sort(),
      read: (file) => textOf(before, file),
    },
    head: { revision: 'head', files: () => Object.keys(after).sort(), read: (file) => textOf(after, file) },
    changed: files.filter((file) => textOf(before, file) !== textOf(after, file)),
  };
}
