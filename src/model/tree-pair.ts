/** A rendered tree at one revision. */
export interface RenderedTree {
  /** As a person calls the revision. */
  readonly revision: string;
  /** Every file below `dist/`, in order; listed when first asked for. */
  readonly files: () => readonly string[];
  /** Text of a file below `dist/`; undefined where there is none. */
  readonly read: (file: string) => string | undefined;
}

/** Two revisions of `dist/`, and the files that differ. */
export interface TreePair {
  readonly base: RenderedTree;
  readonly head: RenderedTree;
  /** Files below `dist/` whose text differs or that only one revision has, in order. */
  readonly changed: readonly string[];
}
