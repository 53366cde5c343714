import type { LabelRow } from '../promql/label-row';
import type { Matcher } from '../promql/matcher';
import type { NeededLabels } from '../promql/needed-labels';
import { alikeRows, type AlikeRows } from './alike-rows';
import { rowClasses } from './row-classes';
import { rowIndex, type RowIndex } from './row-index';

/** Rows that can be looked up by the values of their labels, since most selectors name a namespace or a service. */
export interface RowGroup {
  /** Every label of any of them. */
  readonly labels: ReadonlySet<string>;
  /** Whether any may have labels that are not listed. */
  readonly open: boolean;
  /** Of the rows that all matchers admit, one of those that differ in no label which is needed or matched. */
  readonly select: (matchers: readonly Matcher[], needed: NeededLabels) => readonly AlikeRows[];
}

export function rowGroup(rows: readonly LabelRow[]): RowGroup {
  const classes = rowClasses(rows);
  const labels = new Set(
    alikeRows(rows, classes.kinds, classes.kinds).flatMap(({ row }) => [...row.labels.keys()]),
  );
  const known = new Map<string, RowIndex>();
  const indexOf = (matchers: readonly Matcher[], needed: NeededLabels): RowIndex => {
    // A label that no row has tells none apart.
    const asked = needed === 'all' ? [] : [...matchers.map(({ label }) => label), ...needed];
    const some = [...new Set(asked)].filter((label) => labels.has(label)).sort();
    return rowIndex(
      needed === 'all'
        ? rows.map((row, index) => ({ row, kind: classes.kinds.ofRow[index] ?? 0 }))
        : alikeRows(rows, classes.by(some), classes.kinds),
    );
  };
  return {
    labels,
    open: rows.some(({ open }) => open),
    select: (matchers, needed) => {
      let key = '';
      for (const { label } of matchers) key += `${label},`;
      if (needed === 'all') key += '*';
      else for (const label of needed) key += ` ${label}`;
      const index = known.get(key) ?? indexOf(matchers, needed);
      known.set(key, index);
      return index(matchers);
    },
  };
}
