/** The world as a command sees it: results go to `out`, talk goes to `err`. */
export interface Io {
  /** Absolute root of the repository. */
  readonly root: string;
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  /** What others pipe in. */
  readonly input: () => string;
  /** Whether a person watches: progress and colours. */
  readonly terminal: boolean;
  /** What definitions get when they import `meshwright`. */
  readonly api: object;
  /** Digest of the running program: what another one kept counts for nothing. */
  readonly generator: () => string;
}
