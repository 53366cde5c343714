import { readdirSync, rmSync } from 'node:fs';
import { attempt } from './attempt';
import { hasErrorCode } from './has-error-code';
import { stagingName } from './staging-name';

/**
 * Removes the staging directories of runs that were killed and leaves those of live processes. One under
 * this process's own id is a leftover too: a container hands out the same id again and again.
 * Throws `WriteError` for a leftover that it cannot remove.
 */
export function clearLeftovers(root: string): void {
  for (const entry of attempt('list', '', () => readdirSync(root, { withFileTypes: true }))) {
    const pid = Number(stagingName.exec(entry.name)?.[1] ?? Number.NaN);
    if (!entry.isDirectory() || Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue;
    attempt('remove', entry.name, () => rmSync(`${root}/${entry.name}`, { recursive: true, force: true }));
  }
}

function isAlive(pid: number): boolean {
  // To the system 0 names this process's own group, which always lives, and no run has that id.
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return hasErrorCode(cause, 'EPERM');
  }
}
