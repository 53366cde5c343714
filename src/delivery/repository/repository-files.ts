import { paths } from '../../conventions/paths';
import type { FileTree } from '../../model/file-tree';
import type { Landscape } from '../../model/landscape';
import { codeOwners } from './code-owners';
import { gitAttributes } from './git-attributes';

/** What is written into the root of the repository beside `dist/`, by path from there. */
export function repositoryFiles(landscape: Landscape): FileTree {
  const { owners } = landscape.platform;
  return new Map([
    [paths.gitAttributes, gitAttributes()],
    ...(owners === undefined ? [] : [[paths.codeOwners, codeOwners(landscape, owners)] as const]),
  ]);
}
