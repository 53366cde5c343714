/** Who gets a project's alerts, by how urgent they are: names of receivers of the project or the platform. */
export interface NotifyDefinition {
  /** Who is woken: somebody must act now. Rejected: an empty list. @default the owner's mail address */
  readonly page?: readonly string[];
  /** Who is told: somebody must act in the next days. Rejected: an empty list. @default the owner's mail address */
  readonly ticket?: readonly string[];
  /**
   * Who is told when an engine cannot apply a part of it, or the part does not get healthy; `[]` for nobody. Rejected:
   * a receiver that the engine of one of its clusters cannot send to, see docs/operations/notifications.md.
   *
   * @default `delivery.undelivered` of the platform
   */
  readonly undelivered?: readonly string[];
  /** Who is told of every change that was applied and is healthy. Rejected: as above. @default nobody */
  readonly delivered?: readonly string[];
}
