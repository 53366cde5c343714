/** How much of a project may leave a cluster in one change: the larger of the two. */
export interface RemovalsDefinition {
  /** Percent of the objects that the project has there, from 0 to 100. @default 10 */
  readonly percent?: number;
  /** Objects, of which those that hold data or others count twice. @default 5 */
  readonly objects?: number;
}
