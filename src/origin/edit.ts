/** A change to one place of what authors wrote. */
export interface Edit {
  /** Repository-relative file. */
  readonly file: string;
  /** Field path inside the definition; empty for the whole text of a file that is no definition. */
  readonly path: readonly (string | number)[];
  /** What stands there then; `removed` for nothing. */
  readonly to: unknown;
}
