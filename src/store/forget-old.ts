import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Beside what a run used: results of other branches, and of what somebody may undo. Some hundred kilobytes each. */
const spared = 200;

/**
 * Removes the oldest files of a folder that a run did not use, once they are more than twice the used ones and a fixed
 * number: the folder grows with the repository and not with its history. A file that another run is about to read counts
 * as one that was never there.
 */
export function forgetOld(folder: string, used: ReadonlySet<string>): void {
  try {
    const others = readdirSync(folder).filter((name) => !used.has(name));
    const excess = others.length - 2 * used.size - spared;
    if (excess <= 0) return;
    const byAge = others
      .map((name) => ({ name, age: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((one, other) => one.age - other.age);
    // More than is too much, so that this is done seldom.
    for (const { name } of byAge.slice(0, excess + Math.floor(spared / 2))) unlinkSync(join(folder, name));
  } catch {
    // Somebody else tidies, or nobody may.
  }
}
