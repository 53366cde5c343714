import type { Unit } from '../model/manifest';
import type { Concern } from './concern-of';

/** Where things lie in the repository, relative to its root, and in `dist/`. */
export const paths = {
  apps: 'apps',
  dist: 'dist',
  platform: 'apps/platform.ts',
  project: (project: string) => `apps/${project}/project.ts`,
  imageLock: (project: string, environment: string) => `apps/${project}/images/${environment}.json`,
  /** Folder of a unit below `dist/`: the smallest thing an engine applies. */
  unit: ({ cluster, group, name }: Pick<Unit, 'cluster' | 'group' | 'name'>) =>
    name === '' ? `${cluster}/${group}` : `${cluster}/${group}/${name}`,
  file: (unit: Unit, concern: Concern) => `${paths.unit(unit)}/${concern}.yaml`,
} as const;
