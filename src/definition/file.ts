/** A file beside the definition. Made by `file()`. */
export interface FileReference {
  /** Path from the folder of the definition. */
  readonly file: string;
}

/** The text of a file beside the project's definition, by its path from there. */
export function file(path: string): FileReference {
  return { file: path };
}
