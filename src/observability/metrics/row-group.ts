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
  const make = (labels: readonly string[], needed: NeededLabels): RowIndex => {
    if (needed === 'all') {
      return rowIndex(rows.map((row, at) => ({ row, kind: classes.kinds.ofRow[at] ?? 0 })));
    }
    // A label that no row has tells none apart.
    const asked = [...new Set([...labels, ...needed])].filter((label) => names.has(label));
    return rowIndex(alikeRows(rows, classes.by(asked.sort()), classes.kinds));
  };
  return {
    labels: names,
    open: rows.some(({ open }) => open),
    index: (labels, needed) => {
      const key = `${labels.join(',')} ${needed === 'all' ? '*' : [...needed].join(',')}`;
      const index = known.get(key) ?? make(labels, needed);
      known.set(key, index);
      return index;
    },
  };
}
