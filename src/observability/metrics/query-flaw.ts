import type { NothingSelected } from './select-series';

/** What is wrong with a query. */
export type QueryFlaw =
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'nothing'; readonly selector: string; readonly missing: NothingSelected['missing'] }
  /** A clause, a legend or a text names a label that no result has. */
  | { readonly kind: 'result'; readonly label: string; readonly known: readonly string[] };
