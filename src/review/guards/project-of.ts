import { paths } from '../../conventions/paths';

/** Project of a definition by its file; undefined for the platform's. */
export function projectOf(source: string): string | undefined {
  const [, project = ''] = source.split('/');
  return source === paths.project(project) ? project : undefined;
}
