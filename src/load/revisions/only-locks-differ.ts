import { paths } from '../../conventions/paths';
import type { ChangedFiles } from './changed-files';

const isLock = /^[^/]+\/[^/]+\/images\/[^/]+\.(?:json|yaml)$/;
const compiling: ReadonlySet<string> = new Set(['package.json', 'tsconfig.json']);

/** Whether definitions of both revisions are the same but for image locks, as after most releases. */
export function onlyLocksDiffer(changed: ChangedFiles): boolean {
  return [...changed.keys()].every(
    (file) => !compiling.has(file) && (!file.startsWith(`${paths.apps}/`) || isLock.test(file)),
  );
}
