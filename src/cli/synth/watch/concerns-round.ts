import { paths } from '../../../conventions/paths';
import { settingFiles } from '../../../load/inputs/setting-files';
import { isAsWritten } from '../../../writer/is-as-written';
import { isStaging } from '../../../writer/is-staging';
import type { Round } from '../round';

const settings = new Set(settingFiles);

/**
 * Whether a run may come to something else than the last one, now that something has changed at a path. What the last
 * run wrote itself is as it left it, and needs no other.
 *
 * @param path relative to the root, with slashes
 * @param last undefined where it is not known what the last one left
 */
export function concernsRound(root: string, path: string, last: Round | undefined): boolean {
  if (isBelow(path, paths.dist)) {
    const inDist = path.slice(paths.dist.length + 1);
    if (isStaging(inDist)) return false;
    return (
      last?.files === undefined || last.hasFailed || !isAsWritten(`${root}/${paths.dist}`, inDist, last.files)
    );
  }
  if (path === paths.codeOwners || path === paths.gitAttributes) {
    return last === undefined || !isAsWritten(root, path, last.around);
  }
  if (isBelow(path, paths.apps) || settings.has(path)) return true;
  if (path.startsWith('node_modules/')) return false;
  // Of other folders only those are watched that definitions import from.
  return path.includes('/') || isImported(path, last?.inputs ?? new Set());
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Whether a file in the root is one that a definition imports, or may be what an import means now. */
const isImported = (file: string, inputs: ReadonlySet<string>): boolean =>
  inputs.has(`file ${file}`) || inputs.has(`near ${file}`) || inputs.has(`near ${file.replace(/\..*$/, '')}`);
