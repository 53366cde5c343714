import type { Leaf } from './leaf';
import type { OpenUnit } from './open-unit';

/** What a line belongs to, in a word for people. */
export function layerName(
  { file, path }: Pick<Leaf, 'file' | 'path'>,
  { sources, tenant }: OpenUnit,
): string {
  if (file === sources.platform.file) return 'platform';
  const project = sources.projects.find((one) => one.file === file);
  if (project === undefined) return path.length === 0 ? 'file' : 'image lock';
  const [first, , third, fourth] = path;
  if (first !== 'services') return 'project';
  return third === 'in' && fourth === tenant?.environment.name ? 'environment' : 'service';
}
