/** Everything an author wrote, read but not believed: what `load` hands to `parse`. */
export interface Sources {
  readonly platform: Source;
  readonly projects: readonly ProjectSource[];
  /** The company's own rules. */
  readonly rules?: readonly RuleSource[];
  /** Projects that are there but could not be read. */
  readonly unread?: readonly string[];
  /** Text of a repository file, or undefined when there is none. */
  readonly readText: (file: string) => string | undefined;
}

/** A definition as it was exported, with the file it stands in. */
export interface Source {
  /** Repository-relative. */
  readonly file: string;
  readonly definition: unknown;
}

/** A rule of the company's own. */
export interface RuleSource extends Source {
  /** Of its file, without the ending. */
  readonly name: string;
}

export interface ProjectSource extends Source {
  /** Folder of the project below `apps/`. */
  readonly name: string;
  /** Image locks by environment; one that is no JSON has the definition `undefined`. */
  readonly images: Readonly<Record<string, Source>>;
}
