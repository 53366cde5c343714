import type { Owners } from './read-owners';

/** Who applied what before a change, and who does after it. */
export interface OwnersOfPair {
  readonly base: Owners;
  readonly head: Owners;
}
