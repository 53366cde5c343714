import type { FileTree } from '../model/file-tree';
import type { OutputFile } from '../model/output-file';

/**
 * Files that are known by their digests.
 *
 * @param again renders them once more, for one that neither lies in its place nor waits for it
 */
export function outputFiles(
  digests: Readonly<Record<string, string>>,
  again: () => FileTree,
): ReadonlyMap<string, OutputFile> {
  let made: { readonly tree: FileTree; readonly left: Set<string> } | undefined;
  const bytesOf = (path: string): Buffer => {
    const { tree, left } = (made ??= { tree: again(), left: new Set(Object.keys(digests)) });
    left.delete(path);
    // Whoever writes files asks for each of them once.
    if (left.size === 0) made = undefined;
    return Buffer.from(tree.get(path) ?? '');
  };
  return new Map(
    Object.entries(digests).map(([path, digest]) => [path, { digest, bytes: () => bytesOf(path) }]),
  );
}
