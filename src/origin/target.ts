import type { Unit } from '../model/manifest';

/** The folder of `dist/` that is asked about. */
export type Target = Pick<Unit, 'cluster' | 'group' | 'name'>;
