import type { Edge } from '../../access/edge';

/** An edge between two ends on a port that differs between two revisions. */
export interface EdgeChange {
  /** `wider`: also requests that did not pass before, or without a token; `other`: some gained, some lost. */
  readonly kind: 'gained' | 'lost' | 'wider' | 'narrower' | 'other';
  /** What passed before: nothing, or what passes with a token and what without. */
  readonly before: readonly Edge[];
  readonly after: readonly Edge[];
  /** Ends and port. */
  readonly edge: Edge;
}
