/** A file that a run comes to. Its bytes are worked out when somebody asks for them: most often they are there already. */
export interface OutputFile {
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly digest: string;
  /** Not a text, which would take twice as much memory where a single character needs it. */
  readonly bytes: () => Buffer;
}

/** Paths (posix, relative to dist/) with what is to lie there. */
export type OutputTree = ReadonlyMap<string, string | OutputFile>;
