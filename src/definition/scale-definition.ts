/**
 * The range that use moves the number of pods in. With several targets, the one that asks for most pods wins.
 * Rejected for services with a disk: a new pod would start with an empty one.
 */
export interface ScaleDefinition {
  /** Fewest pods, 1 or more. In production 2 or more, or every drain of a node is an outage. */
  readonly min: number;
  /** Most pods, at least `min`. The quota must have room for it. */
  readonly max: number;
  /**
   * Target use of the CPU that the application's own container requests. Rejected for Java services that request
   * less than 200m: they would scale on their own start.
   *
   * @default '70%', unless `memory` or `requests` is given
   */
  readonly cpu?: string;
  /** Target use of the memory that the application's own container requests. @default none */
  readonly memory?: string;
  /**
   * Requests per second that each pod should get. Needs an HTTP-like port, and a cluster with a `metricsAdapter`.
   *
   * @default none
   */
  readonly requests?: number;
}
