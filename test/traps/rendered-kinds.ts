import type { FileTree } from '../../src/model/file-tree';

/** Every kind that is rendered, without reading the rest of the objects. */
export function renderedKinds(tree: FileTree): ReadonlySet<string> {
  return new Set(
    [...tree.values()].flatMap((text) => [...text.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind ?? '')),
  );
}
