import type { LabelRow } from '../promql/label-row';
import { admits, type Matcher } from '../promql/matcher';

/** Rows that can be looked up by the values of their labels, since most selectors name a namespace or a service. */
export interface RowGroup {
  readonly rows: readonly LabelRow[];
  /** Every label of any of them. */
  readonly labels: ReadonlySet<string>;
  /** Whether any may have labels that are not listed. */
  readonly open: boolean;
  /** The rows that all matchers admit. */
  readonly select: (matchers: readonly Matcher[]) => readonly LabelRow[];
}

interface LabelIndex {
  readonly byValue: ReadonlyMap<string, readonly LabelRow[]>;
  /** Rows on which the label can say anything. */
  readonly anyway: readonly LabelRow[];
}

export function rowGroup(rows: readonly LabelRow[]): RowGroup {
  const indices = new Map<string, LabelIndex>();
  const indexOf = (label: string): LabelIndex => {
    const known = indices.get(label) ?? indexRows(rows, label);
    indices.set(label, known);
    return known;
  };
  /** Where to look for what a matcher admits: lists that are only joined when they are the shortest. */
  const candidates = ({ label, listed }: Matcher): readonly (readonly LabelRow[])[] => {
    if (listed === undefined || rows.length < 8) return [rows];
    const { byValue, anyway } = indexOf(label);
    return [...listed.map((value) => byValue.get(value) ?? []), anyway];
  };
  return {
    rows,
    labels: new Set(rows.flatMap(({ labels }) => [...labels.keys()])),
    open: rows.some(({ open }) => open),
    select: (matchers) => {
      const fewest = matchers
        .map(candidates)
        .reduce((least, some) => (count(some) < count(least) ? some : least), [rows]);
      return fewest.flatMap((some) => some.filter((row) => matchers.every((one) => rowAdmits(row, one))));
    },
  };
}

const count = (lists: readonly (readonly LabelRow[])[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

const rowAdmits = ({ labels, open }: LabelRow, one: Matcher): boolean =>
  admits(one, labels.get(one.label) ?? (open ? 'any' : undefined));

function indexRows(rows: readonly LabelRow[], label: string): LabelIndex {
  const byValue = new Map<string, LabelRow[]>();
  const anyway: LabelRow[] = [];
  for (const row of rows) {
    const values = row.labels.get(label) ?? (row.open ? 'any' : new Set(['']));
    if (values === 'any') {
      anyway.push(row);
      continue;
    }
    for (const value of values) {
      const bucket = byValue.get(value);
      if (bucket === undefined) byValue.set(value, [row]);
      else bucket.push(row);
    }
  }
  return { byValue, anyway };
}
