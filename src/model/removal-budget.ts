/** How much of a project may leave a cluster in one change: the larger of the two. */
export interface RemovalBudget {
  /** Percent of the objects that it has there. */
  readonly percent: number;
  /** Objects; those that hold data or others count twice. */
  readonly objects: number;
}
