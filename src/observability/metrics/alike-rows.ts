import type { LabelRow } from '../promql/label-row';

/** Rows that say the same on some labels, and have the same labels besides. */
export interface AlikeRows {
  /** The first of them. */
  readonly row: LabelRow;
  /** Equal within a group of rows for those that have the same labels, whatever these say. */
  readonly kind: number;
}

/** Numbers for rows, equal for those that are alike. */
export interface Classes {
  readonly ofRow: Uint32Array;
  readonly count: number;
}

/** Puts together what is of the same class. */
export function alikeRows(rows: readonly LabelRow[], classes: Classes, kinds: Classes): readonly AlikeRows[] {
  const all: AlikeRows[] = [];
  for (const [index, row] of rows.entries()) {
    // Classes are numbered in the order of the rows.
    if (classes.ofRow[index] === all.length) all.push({ row, kind: kinds.ofRow[index] ?? 0 });
  }
  return all;
}
