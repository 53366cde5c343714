import type { LabelRow } from '../promql/label-row';
import type { Matcher } from '../promql/matcher';
import type { NeededLabels } from '../promql/needed-labels';
import { alikeRows, type AlikeRows } from './alike-rows';
import { labelClasses } from './label-classes';

/** Rows that can be looked up by the values of their labels, since most selectors name a namespace or a service. */
export interface RowGroup {
  readonly rows: readonly LabelRow[];
  /** Every label of any of them. */
  readonly labels: ReadonlySet<string>;
  /** Whether any may have labels that are not listed. */
  readonly open: boolean;
  /** Of the rows that all matchers admit, one of those that differ in no label which is needed or matched. */
  readonly select: (matchers: readonly Matcher[], needed: NeededLabels) => readonly LabelRow[];
}

export function rowGroup(rows: readonly LabelRow[]): RowGroup {
  const labels = new Set(rows.flatMap((row) => [...row.labels.keys()]));
  const classOf = labelClasses();
  const known = new Map<string, AlikeRows>();
  const by = (asked: Iterable<string>): AlikeRows => {
    const some = [...new Set(asked)].filter((label) => labels.has(label)).sort();
    const key = some.join(',');
    const made = known.get(key) ?? alikeRows(rows, some, classOf);
    known.set(key, made);
    return made;
  };
  return {
    rows,
    labels,
    open: rows.some(({ open }) => open),
    select: (matchers, needed) => {
      const matched = matchers.map(({ label }) => label);
      return needed === 'all'
        ? by(matched)(matchers).flatMap((alike) => alike.rows)
        : by([...matched, ...needed])(matchers).map(({ first }) => first);
    },
  };
}
