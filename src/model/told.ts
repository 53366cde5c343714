import type { Receiver } from './receiver';

/** Whom an engine tells of what becomes of a part. */
export interface Told {
  /** That it cannot be applied or does not get healthy. */
  readonly undelivered: readonly Receiver[];
  /** That a change was applied and is healthy. */
  readonly delivered: readonly Receiver[];
}
