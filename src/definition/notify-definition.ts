/** Who gets a project's alerts, by how urgent they are: names of receivers of the project or the platform. */
export interface NotifyDefinition {
  /** Who is woken: somebody must act now. Rejected: an empty list. @default the owner's mail address */
  readonly page?: readonly string[];
  /** Who is told: somebody must act in the next days. Rejected: an empty list. @default the owner's mail address */
  readonly ticket?: readonly string[];
}
