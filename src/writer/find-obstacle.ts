import type { OutputTree } from '../model/output-file';
import type { scanDisk } from './scan-disk';
import { isPlainPath } from './is-plain-path';
import { isStaging } from './is-staging';

/**
 * Says what keeps a path of the tree from being written, worded to follow the path in a sentence, or
 * undefined when nothing does. Looks at names and kinds alone; whose a file is takes reading it.
 */
export function findObstacle(
  path: string,
  tree: OutputTree,
  disk: ReturnType<typeof scanDisk>,
): string | undefined {
  if (!isPlainPath(path)) return 'is not a plain path below the output directory';
  if (isStaging(path)) return 'lies where a run stages its files';
  if (disk.directories.has(path)) return 'is a directory';
  const kind = disk.files.get(path);
  if (kind !== undefined && kind !== 'file') return `is a ${kind}`;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const parent = path.slice(0, end);
    if (tree.has(parent)) return `lies below ${parent}, which is itself to be a file`;
    const parentKind = disk.files.get(parent);
    if (parentKind !== undefined) return `lies below ${parent}, which is a ${parentKind}`;
  }
  return undefined;
}
