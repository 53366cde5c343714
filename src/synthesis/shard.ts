/** One of several parts into which a run is split, so that each can be rendered on a machine of its own. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}
