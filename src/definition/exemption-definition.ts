/**
 * What a rule lets through for a time. It is for a project, a service or an object; where it names more than one of
 * them, for what is all of it.
 */
export interface ExemptionDefinition {
  /** Name of a project. Without it, for every project. */
  readonly project?: string;
  /** A service as `<project>/<service>`, in all environments. Without it, for every service. */
  readonly service?: string;
  /** One object as `<Kind> <namespace>/<name>`, on all clusters. Without it, for every object. */
  readonly object?: string;
  /** Why it is right for now. */
  readonly reason: string;
  /** Mail address of who answers for it. */
  readonly owner: string;
  /** Last day on which it counts, such as `2027-01-31`; the day ends at midnight UTC. `check` refuses it afterwards. */
  readonly until: string;
}
