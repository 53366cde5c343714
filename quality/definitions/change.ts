/** One wrong thing that an author could have written in a place. */
export interface Change {
  /** What is put in the place of what, in the text of the file. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly to: string }[];
  /** What it is, for reading: `'512Mi' → '512m'`. */
  readonly what: string;
  /** Names of which one should be suggested. */
  readonly meant?: readonly string[];
  /** A name that leads nowhere now: where it still stands is a right place to report as well. */
  readonly renamed?: string;
  /** Whether something is no longer there, so that only what is around it can be reported. */
  readonly removes?: true;
  /** How many values are wrong now. @default 1 */
  readonly faults?: number;
}
