import { basename } from 'node:path';
import { paths } from '../../conventions/paths';
import type { ProjectSource, Source, Sources } from '../../definition/sources';
import { readLock } from '../read-lock';
import type { ChangedFiles } from './changed-files';
import { readBlobs } from './read-blobs';

/**
 * Definitions of another revision that differs from this one in image locks alone: with those as they were there, and
 * nothing compiled again.
 */
export function withBaseLocks(root: string, head: Sources, changed: ChangedFiles): Sources {
  const locks = [...changed].filter(([file]) => file.startsWith(`${paths.apps}/`));
  const texts = readBlobs(
    root,
    locks.flatMap(([, object]) => object ?? []),
  );
  const projects = head.projects.map((project): ProjectSource => {
    const own = locks.filter(([file]) => file.startsWith(`${paths.apps}/${project.name}/`));
    if (own.length === 0) return project;
    const images = new Map<string, Source>(Object.entries(project.images));
    for (const [file, object] of own) {
      const environment = basename(file).replace(/\.\w+$/, '');
      const known = images.get(environment);
      if (known?.file === file) images.delete(environment);
      const text = object === undefined ? undefined : texts.get(object);
      if (text === undefined || images.has(environment)) continue;
      images.set(environment, { file, definition: readLock(file, text).definition });
    }
    return { ...project, images: Object.fromEntries(images) };
  });
  return { ...head, projects };
}
