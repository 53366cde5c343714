/** Steps of a run, in the order in which they depend on each other. */
export type Stage =
  | 'platform'
  | 'parse'
  | 'calls'
  | 'place'
  | 'share'
  | 'render'
  | 'equip'
  | 'compare'
  | 'rulebook'
  | 'rules'
  | 'surround';

/** A step of a run: what it was for, and whether it was spared. */
export interface Task {
  readonly stage: Stage;
  /** A project, a tenant as `<cluster>/<namespace>`, a cluster, or the whole repository. */
  readonly subject: string;
  /** Digests of what it follows from: what differs from the last run says why it was taken. */
  readonly from: Readonly<Record<string, string>>;
  /** Whether an earlier run came to the same. */
  readonly isKept: boolean;
}
