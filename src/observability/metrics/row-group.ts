import type { LabelRow } from '../promql/label-row';
import type { NeededLabels } from '../promql/needed-labels';
import { alikeRows } from './alike-rows';
import { rowClasses } from './row-classes';
import { rowIndex, type RowIndex } from './row-index';

/** Rows that can be looked up by the values of their labels, since most selectors name a namespace or a service. */
export interface RowGroup {
  /** Every label of any of them. */
  readonly labels: ReadonlySet<string>;
  /** Whether any may have labels that are not listed. */
  readonly open: boolean;
  /** Of the rows that matchers of these labels admit, one of those that differ in no label which is needed or matched. */
  readonly index: (labels: readonly string[], needed: NeededLabels) => RowIndex;
}

export function rowGroup(rows: readonly LabelRow[]): RowGroup {
  const classes = rowClasses(rows);
  const names = new Set(
    alikeRows(rows, classes.kinds, classes.kinds).flatMap(({ row }) => [...row.labels.keys()]),
  );
  const known = new Map<string, RowIndex>();
  return {
    labels: names,
    open: rows.some(({ open }) => open),
    index: (labels, needed) => {
      // A label that no row has tells none apart: of what is needed, some are texts that only may name labels.
      const told =
        needed === 'all'
          ? undefined
          : [...new Set([...labels, ...needed])].filter((label) => names.has(label)).sort();
      const key = `${labels.join(',')} ${told?.join(',') ?? '*'}`;
      const index =
        known.get(key) ??
        rowIndex(
          told === undefined
            ? rows.map((row, at) => ({ row, kind: classes.kinds.ofRow[at] ?? 0 }))
            : alikeRows(rows, classes.by(told), classes.kinds),
        );
      known.set(key, index);
      return index;
    },
  };
}
