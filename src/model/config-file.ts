export interface ConfigFile {
  /** Absolute path in the container. */
  readonly path: string;
  readonly text: string;
}
