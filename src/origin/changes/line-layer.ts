import type { Sources } from '../../definition/sources';
import type { Leaf } from '../leaf';

/** What a changed line belongs to, in a word for people. */
export function lineLayer(file: string, path: Leaf['path'], { platform, projects }: Sources): string {
  if (file === platform.file) return 'platform';
  if (!file.endsWith('/project.ts')) {
    const isLock = projects.some(({ images }) => Object.values(images).some((lock) => lock.file === file));
    return isLock ? 'image lock' : 'file';
  }
  const [first, service, third] = path;
  if (first !== 'services' || service === undefined) return 'project';
  return third === 'in' ? 'environment' : 'service';
}
