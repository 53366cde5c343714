import type { Sample } from './sample';

/** A sample with one thing wrong. */
export interface Mutant {
  /** Stays the same while the place and what is done to it do, whatever happens to the rest of the file. */
  readonly id: string;
  readonly sample: Sample;
  readonly operator: string;
  /** Names of the fields around the place. */
  readonly path: readonly string[];
  readonly what: string;
  readonly text: string;
  /** Lines on which a report of it would stand. */
  readonly lines: ReadonlySet<number>;
  /** Names of which one should be suggested. */
  readonly meant: readonly string[];
  /** A name that leads nowhere now; undefined of other mutants. */
  readonly renamed: string | undefined;
  /** The helper whose first argument was changed; undefined of all else. */
  readonly helper: string | undefined;
  /** Whether it is in a constant, and wrong wherever that is used. */
  readonly isShared: boolean;
  /** How many values are wrong. */
  readonly faults: number;
}
