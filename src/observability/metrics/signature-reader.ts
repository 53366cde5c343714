import type { LabelRow } from '../promql/label-row';
import type { AlikeRows } from './alike-rows';
import type { Source } from './scraped-sources';
import type { Selected } from './select-series';

/** The sets of labels that a selection has, and a name for them. */
export interface Signatures {
  readonly key: string;
  readonly rows: readonly LabelRow[];
}

/** Rows with the same labels, whatever these say, are one. */
export type SignatureReader = (selected: Selected) => Signatures;

const unnamed: Signatures = { key: '*', rows: [{ labels: new Map(), open: true }] };

export function signatureReader(): SignatureReader {
  const ofSource = new Map<Source, Map<number, Signatures>>();
  // Short, since each query is looked up by the keys of its selectors.
  const numbers = new Map<string, string>();
  const shorten = (one: Signatures): Signatures => {
    const key = numbers.get(one.key) ?? String(numbers.size);
    numbers.set(one.key, key);
    return { ...one, key };
  };
  const signature = (source: Source, { row, kind }: AlikeRows): Signatures => {
    const all = ofSource.get(source) ?? new Map<number, Signatures>();
    ofSource.set(source, all);
    const known = all.get(kind) ?? shorten(merge(source, row));
    all.set(kind, known);
    return known;
  };
  return ({ selector, found }) => {
    // What has no name is not judged.
    if (selector.metric === undefined) return unnamed;
    let first: Signatures | undefined;
    // Most selectors find what has the same labels.
    let others: Map<string, Signatures> | undefined;
    for (const { source, rows } of found) {
      let last: number | undefined;
      for (const row of rows) {
        if (row.kind === last) continue;
        last = row.kind;
        const one = signature(source, row);
        first ??= one;
        if (one.key !== first.key) (others ??= new Map()).set(one.key, one);
      }
    }
    if (first === undefined || others === undefined) return first ?? unnamed;
    return {
      key: [first.key, ...others.keys()].sort().join(';'),
      rows: [first, ...others.values()].flatMap(({ rows }) => rows),
    };
  };
}

function merge(source: Source, row: LabelRow): Signatures {
  const names = [...new Set([...source.labels.keys(), ...row.labels.keys()])].sort();
  const open = source.open || row.open;
  return {
    key: `${names.join(',')}${open ? ',*' : ''}`,
    rows: [{ labels: new Map(names.map((name) => [name, 'any'] as const)), open }],
  };
}
