import { paths } from '../../conventions/paths';
import type { FileTree } from '../../model/file-tree';
import type { Platform } from '../../model/platform';
import type { ClusterOutline } from '../../model/tenant-outline';
import { codeOwners } from './code-owners';
import { gitAttributes } from './git-attributes';

/** What is written into the root of the repository beside `dist/`, by path from there. */
export function repositoryFiles({ owners }: Platform, clusters: readonly ClusterOutline[]): FileTree {
  return new Map([
    [paths.gitAttributes, gitAttributes()],
    ...(owners === undefined ? [] : [[paths.codeOwners, codeOwners(clusters, owners)] as const]),
  ]);
}
