import type { LabelRow } from '../promql/label-row';
import type { Matcher } from '../promql/matcher';
import type { NeededLabels } from '../promql/needed-labels';
import { alikeRows, type AlikeRows } from './alike-rows';
import { labelClasses } from '../promql/label-classes';

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
  const ofLabel = new Map<string, readonly string[]>();
  const said = (label: string): readonly string[] => {
    const made = ofLabel.get(label) ?? rows.map((row) => classOf(row.labels.get(label)));
    ofLabel.set(label, made);
    return made;
  };
  let named: readonly string[] | undefined;
  // Which labels there are is part of what rows say.
  const names = () =>
    (named ??= rows.map((row) => `${[...row.labels.keys()].join(',')}${row.open ? ',*' : ''}`));
  const known = new Map<string, AlikeRows>();
  const by = (asked: readonly string[]): AlikeRows => {
    const key = asked.join(',');
    const made = known.get(key) ?? sorted(asked);
    known.set(key, made);
    return made;
  };
  const sorted = (asked: readonly string[]): AlikeRows => {
    const some = [...new Set(asked)].filter((label) => labels.has(label)).sort();
    const key = some.join(' ');
    const made = known.get(key) ?? alikeRows(rows, [names(), ...some.map(said)]);
    known.set(key, made);
    return made;
  };
  const found = new WeakMap<readonly Matcher[], readonly LabelRow[]>();
  return {
    rows,
    labels,
    open: rows.some(({ open }) => open),
    select: (matchers, needed) => {
      const before = needed === 'all' || needed.size > 0 ? undefined : found.get(matchers);
      if (before !== undefined) return before;
      const matched = matchers.map(({ label }) => label);
      if (needed === 'all') return by(matched)(matchers).flatMap((alike) => alike.rows);
      const firsts = by([...matched, ...needed])(matchers).map(({ first }) => first);
      if (needed.size === 0) found.set(matchers, firsts);
      return firsts;
    },
  };
}
