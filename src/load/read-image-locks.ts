import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { paths } from '../conventions/paths';
import type { Source } from '../definition/sources';
import { problem, type Problem } from '../problems/problem';
import { jsonFlaw } from './json-flaw';

/** The image locks of a project, by environment. */
export function readImageLocks(
  root: string,
  project: string,
): { readonly images: Readonly<Record<string, Source>>; readonly problems: readonly Problem[] } {
  const folder = dirname(join(root, paths.imageLock(project, 'any')));
  const images: Record<string, Source> = {};
  const problems: Problem[] = [];
  const locks = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  for (const environment of locks.map((name) => basename(name, '.json')).sort()) {
    const file = paths.imageLock(project, environment);
    const text = readFileSync(join(root, file), 'utf8');
    try {
      images[environment] = { file, definition: JSON.parse(text) };
    } catch {
      const { reason, ...at } = jsonFlaw(text);
      problems.push(problem('broken-lock', { file, ...at }, { reason }));
      // It is there all the same: that it is missing would be a second problem, and a false one.
      images[environment] = { file, definition: undefined };
    }
  }
  return { images, problems };
}
