/** That a service is on its way out: the first of two steps, docs/operations/retire.md. */
export interface RetirementDefinition {
  /** Day on which its owners decided so, `YYYY-MM-DD`. Rejects what is no day. */
  readonly on: string;
  /** Why, and what takes its place: people who look for it read this. */
  readonly reason: string;
}
