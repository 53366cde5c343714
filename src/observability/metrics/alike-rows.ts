import type { LabelRow } from '../promql/label-row';
import { admits, type Matcher } from '../promql/matcher';

/** Rows that say the same on some labels, and have the same labels besides. */
interface Alike {
  readonly first: LabelRow;
  readonly rows: LabelRow[];
}

interface LabelIndex {
  readonly byValue: ReadonlyMap<string, readonly Alike[]>;
  /** Those on which the label can say anything. */
  readonly anyway: readonly Alike[];
}

/** Finds rows by some labels: each set of rows that differ in nothing of these is looked at once. */
export type AlikeRows = (matchers: readonly Matcher[]) => readonly Alike[];

/** Fewer are looked through. */
const enough = 8;

/** Puts together what says the same: each of `said` is what the rows say of something, in their order. */
export function alikeRows(rows: readonly LabelRow[], said: readonly (readonly string[])[]): AlikeRows {
  const groups = new Map<string, Alike>();
  for (const [index, row] of rows.entries()) {
    let key = '';
    for (const texts of said) key += `${texts[index] ?? ''}\n`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: row, rows: [row] });
    else known.rows.push(row);
  }
  const all = [...groups.values()];
  const indices = new Map<string, LabelIndex>();
  const indexOf = (label: string): LabelIndex => {
    const known = indices.get(label) ?? index(all, label);
    indices.set(label, known);
    return known;
  };
  /** Where to look for what a matcher admits: lists that are only joined when they are the shortest. */
  const candidates = ({ label, listed }: Matcher): readonly (readonly Alike[])[] => {
    if (listed === undefined || all.length < enough) return [all];
    const { byValue, anyway } = indexOf(label);
    return [...listed.map((value) => byValue.get(value) ?? []), anyway];
  };
  return (matchers) => {
    const fewest = matchers
      .map(candidates)
      .reduce((least, some) => (count(some) < count(least) ? some : least), [all]);
    const found = fewest.flatMap((some) =>
      some.filter(({ first }) => matchers.every((one) => rowAdmits(first, one))),
    );
    return fewest.length === 1 ? found : [...new Set(found)];
  };
}

const count = (lists: readonly (readonly Alike[])[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

const rowAdmits = ({ labels, open }: LabelRow, one: Matcher): boolean =>
  admits(one, labels.get(one.label) ?? (open ? 'any' : undefined));

function index(all: readonly Alike[], label: string): LabelIndex {
  const byValue = new Map<string, Alike[]>();
  const anyway: Alike[] = [];
  for (const one of all) {
    const { labels, open } = one.first;
    const values = labels.get(label) ?? (open ? 'any' : new Set(['']));
    if (values === 'any') {
      anyway.push(one);
      continue;
    }
    for (const value of values) {
      const bucket = byValue.get(value);
      if (bucket === undefined) byValue.set(value, [one]);
      else bucket.push(one);
    }
  }
  return { byValue, anyway };
}
