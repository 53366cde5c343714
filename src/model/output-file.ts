/** A file that a run comes to. Its text is worked out when somebody asks for it: most often it is there already. */
export interface OutputFile {
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly digest: string;
  readonly text: () => string;
}

/** Paths (posix, relative to dist/) with what is to lie there. */
export type OutputTree = ReadonlyMap<string, string | OutputFile>;
