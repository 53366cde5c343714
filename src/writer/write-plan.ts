/** A path of the tree that cannot be written, and why, worded to follow the path in a sentence. */
type BlockedPath = { readonly path: string; readonly reason: string };

/**
 * What a write would do to the directory, for a person to read and for `applyPlan` to carry out. All
 * paths are relative to the root, and each list is sorted. A plan that holds a blocked path is for
 * reading only: `applyPlan` refuses it.
 */
export type WritePlan = {
  /** Paths of the tree that nothing occupies yet. */
  readonly created: readonly string[];
  /** Owned files whose bytes differ from the tree's. */
  readonly changed: readonly string[];
  /** Owned files within scope that the tree no longer holds. */
  readonly removed: readonly string[];
  /** Directories that hold nothing once the plan is carried out. */
  readonly emptied: readonly string[];
  /** Files within scope that neither the tree holds nor Meshwright wrote; never touched. */
  readonly foreign: readonly string[];
  /** Paths of the tree that something in the way keeps from being written. */
  readonly blocked: readonly BlockedPath[];
  /** How many files already hold the tree's bytes. */
  readonly unchanged: number;
};
