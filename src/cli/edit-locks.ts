import { paths } from '../conventions/paths';

import { editLock } from '../images/edit-lock';
import type { ImageChange } from '../images/image-change';
import type { Loaded } from '../load/load-sources';
import { readLock } from '../load/read-lock';

type Sources = NonNullable<Loaded['sources']>;

/** Definitions with locks as they are to be, and the texts of the locks that differ by their files. */
export interface EditedLocks {
  readonly sources: Sources;
  readonly texts: ReadonlyMap<string, string>;
}

/** Puts images into the locks of their projects; nothing is written. */
export function editLocks(sources: Sources, changes: readonly ImageChange[]): EditedLocks {
  const texts = new Map<string, string>();
  const projects = sources.projects.map((project): Sources['projects'][number] => {
    const own = changes.filter((change) => change.project === project.name);
    if (own.length === 0) return project;
    const images = { ...project.images };
    for (const environment of new Set(own.map((change) => change.environment))) {
      const file = images[environment]?.file ?? paths.imageLock(project.name, environment);
      const before = sources.readText(file) ?? '';
      const wanted = own.filter((change) => change.environment === environment);
      const text = editLock(before, new Map(wanted.map(({ key, after }) => [key, after])));
      images[environment] = { file, definition: readLock(file, text).definition };
      if (text !== before) texts.set(file, text);
    }
    return { ...project, images };
  });
  return { sources: { ...sources, projects }, texts };
}
