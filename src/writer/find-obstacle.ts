import type { OutputTree } from '../model/output-file';
import type { scanDisk } from './scan-disk';
import { stagingName } from './staging-name';

/**
 * Says what keeps a path of the tree from being written, worded to follow the path in a sentence, or
 * undefined when nothing does. Looks at names and kinds alone; whose a file is takes reading it.
 */
export function findObstacle(
  path: string,
  tree: OutputTree,
  disk: ReturnType<typeof scanDisk>,
): string | undefined {
  const segments = path.split('/');
  if (
    segments.some(
      (segment) => segment === '' || segment === '.' || segment === '..' || /[\\\0]/.test(segment),
    )
  )
    return 'is not a plain path below the output directory';
  if (stagingName.test(segments[0] ?? '')) return 'lies where a run stages its files';
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
