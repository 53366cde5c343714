/** A value that an author wrote, where it can be replaced by another. */
export interface Leaf {
  /** Repository-relative file. */
  readonly file: string;
  /** Field path inside the definition; empty for the text of a whole file. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}
