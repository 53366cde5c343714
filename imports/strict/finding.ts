/** What can be wrong with a value. */
export type FindingKind =
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'not-in-enum'
  | 'out-of-range'
  | 'length'
  | 'item-count'
  | 'pattern'
  | 'format'
  | 'combination'
  | 'not-in-version';

/** One thing that the API server, or a pruning one silently, would not take. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly kind: FindingKind;
  readonly value: unknown;
  /** What would have been right, for a person to read. */
  readonly expected: string;
  /** The listed field or value that is spelled nearest, when one is near. */
  readonly suggestion?: string;
}
