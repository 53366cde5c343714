/** Who takes spans, and for how long they are kept. */
export interface Traces {
  readonly collector: string;
  readonly store: string;
  readonly days: number;
  readonly storage: string;
}
