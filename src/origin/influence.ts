import type { Leaf } from './leaf';

/** A leaf that a field depends on, as it was observed. */
export interface Influence {
  readonly leaf: Leaf;
  /** What stood there instead; `removed` for nothing. */
  readonly to: unknown;
  /** Another line that had to change too, since both are bound to each other: shares that are 100 together. */
  readonly bound?: Leaf;
  /** What the field was then; undefined where it was gone. */
  readonly after: unknown;
}
