import type { Leaf } from './leaf';

/** A leaf that a field depends on, as it was observed. */
export interface Influence {
  readonly leaf: Leaf;
  /** What stood there instead; `removed` for nothing. */
  readonly to: unknown;
  /** What the field was then; undefined where it was gone. */
  readonly after: unknown;
}
