/** How long a pod gets to stop. */
export interface ShutdownDefinition {
  /** Time between leaving the endpoints and the termination signal. @default '10s' */
  readonly drain?: string;
  /** Time to finish after the signal. @default '20s' */
  readonly grace?: string;
}
