import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { paths } from '../conventions/paths';
import type { Source } from '../definition/sources';
import { problem, type Problem } from '../problems/problem';
import { readLock } from './read-lock';

/** The image locks of a project, by environment. */
export function readImageLocks(
  root: string,
  project: string,
): { readonly images: Readonly<Record<string, Source>>; readonly problems: readonly Problem[] } {
  const folder = dirname(paths.imageLock(project, 'any'));
  // Names of files may be those of properties that every object has.
  const images = new Map<string, Source>();
  const problems: Problem[] = [];
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  for (const name of names.filter((one) => /\.(json|yaml)$/.test(one)).sort()) {
    const environment = basename(name).replace(/\.\w+$/, '');
    const file = `${folder}/${name}`;
    const other = images.get(environment);
    if (other !== undefined) {
      problems.push(problem('two-locks', { file }, { environment, other: other.file }));
      continue;
    }
    const lock = readLock(file, readFileSync(join(root, file), 'utf8'));
    problems.push(...lock.problems);
    // One that is broken is there all the same: that it is missing would be a second problem, and a false one.
    images.set(environment, { file, definition: lock.definition });
  }
  return { images: Object.fromEntries(images), problems };
}
