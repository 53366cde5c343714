import type { Change } from './change';
import type { Site } from './site';

/** One way to get a definition wrong. */
export interface Operator {
  readonly name: string;
  /** What it does to a place; nothing where it does not apply. */
  readonly changes: (site: Site, text: string) => readonly Change[];
}
