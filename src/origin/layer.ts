import type { Place } from '../problems/problem';

/** What says something of the settings of one service in one environment. */
export interface Layer {
  readonly name: 'environment' | 'service' | 'runtime' | 'project' | 'platform';
  /** Where its settings begin: of a runtime, where it was chosen. */
  readonly file: string;
  readonly path: NonNullable<Place['path']>;
  readonly settings: unknown;
  /** Whether an author wrote the settings, so that each has a line. */
  readonly written: boolean;
}
