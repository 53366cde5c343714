/** Changes of one kind in words, for every report that people read. */
export interface DescribedGroup {
  /** `412 Deployments of 37 projects: the same 3 fields; 2 differ`; what stands between backticks is code. */
  readonly title: string;
  /** How many objects it is about. */
  readonly objects: number;
  /** Each what some of them have in common; most common first. */
  readonly variants: readonly {
    /** Which objects, plain text that begins with a word of ours; empty where the title says it. */
    readonly names: string;
    /** Lines as of a diff; empty where the names say it all. */
    readonly diff: readonly string[];
  }[];
}
