/** What a person says so that a change is let through that a guard refuses. */
export interface Waiver {
  /** Code of the guard. */
  readonly guard: string;
  /** Only what this project's definition renders; undefined for all. */
  readonly project: string | undefined;
  /** Only on this cluster; undefined for all. */
  readonly cluster: string | undefined;
  /** Only this object, `<Kind> <namespace>/<name>`; undefined for all. */
  readonly object: string | undefined;
  readonly reason: string;
  /** Last day on which it counts, YYYY-MM-DD. */
  readonly until: string;
  /** Whether it was added or changed since the base revision: only then it counts. */
  readonly isNew: boolean;
  /** Repository-relative file and position in its list. */
  readonly file: string;
  readonly index: number;
}
