/** One field that differs, after what clusters take for equal was taken out. */
export interface FieldChange {
  /** JSON Pointer into the object; items of lists that have names are found by these: `/spec/ports/[name=http]/port`. */
  readonly path: string;
  /** Undefined where the field is new. */
  readonly before: unknown;
  /** Undefined where the field is gone. */
  readonly after: unknown;
}
