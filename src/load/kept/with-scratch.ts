import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../conventions/paths';

/** A folder for what another program writes and this one reads. */
export interface Scratch {
  readonly folder: string;
  /**
   * Milliseconds since 1970 when it was made, on the clock of the repository's file system; undefined where it had to be
   * made elsewhere.
   */
  readonly began: number | undefined;
}

/**
 * Calls a function with a folder of its own, and removes the folder.
 *
 * @param root absolute root of the repository
 */
export function withScratch<T>(root: string, use: (scratch: Scratch) => T): T {
  const scratch = within(root) ?? { folder: mkdtempSync(join(tmpdir(), 'meshwright-')), began: undefined };
  try {
    return use(scratch);
  } finally {
    rmSync(scratch.folder, { recursive: true, force: true });
  }
}

/** Made later than the root was last changed, as the first one changes it. */
function within(root: string): Scratch | undefined {
  try {
    mkdirSync(join(root, paths.store), { recursive: true });
    const changed = statSync(root).ctimeMs;
    const patience = performance.now() + 20;
    for (;;) {
      const folder = mkdtempSync(join(root, paths.store, 'run-'));
      const began = statSync(folder).ctimeMs;
      if (began > changed || performance.now() > patience) return { folder, began };
      rmSync(folder, { recursive: true });
    }
  } catch {
    return undefined;
  }
}
