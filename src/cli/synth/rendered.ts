import type { Round } from './round';

/** What a run comes to, before anything is written. */
export interface Rendered extends Omit<Round, 'hasFailed' | 'plans'> {
  /** Whether a path of `dist/` is this run's to judge. */
  readonly scope: (path: string) => boolean;
}
