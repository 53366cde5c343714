import type { LabelRow } from '../promql/label-row';
import type { Source } from './scraped-sources';
import type { Selected } from './select-series';

/** The sets of labels that a selection has, and a name for them. */
export interface Signatures {
  readonly key: string;
  readonly rows: readonly LabelRow[];
}

/** Rows with the same labels, whatever these say, are one. */
export type SignatureReader = (selected: Selected) => Signatures;

interface Signature {
  readonly key: string;
  readonly row: LabelRow;
}

const unnamed: Signatures = { key: '*', rows: [{ labels: new Map(), open: true }] };

export function signatureReader(): SignatureReader {
  const ofRow = new WeakMap<LabelRow, string>();
  const ofSource = new WeakMap<Source, Map<string, Signature>>();
  // Short, since each query is looked up by the keys of its selectors.
  const numbers = new Map<string, string>();
  const shorten = (one: Signature): Signature => {
    const key = numbers.get(one.key) ?? String(numbers.size);
    numbers.set(one.key, key);
    return { ...one, key };
  };
  const rowKey = (row: LabelRow): string => {
    const known = ofRow.get(row) ?? `${[...row.labels.keys()].join(',')}${row.open ? ',*' : ''}`;
    ofRow.set(row, known);
    return known;
  };
  const signature = (source: Source, row: LabelRow): Signature => {
    const all = ofSource.get(source) ?? new Map<string, Signature>();
    ofSource.set(source, all);
    const known = all.get(rowKey(row)) ?? shorten(merge(source, row));
    all.set(rowKey(row), known);
    return known;
  };
  const ofSelected = new WeakMap<Selected, Signatures>();
  return (selected) => {
    const known = ofSelected.get(selected) ?? read(selected);
    ofSelected.set(selected, known);
    return known;
  };
  function read({ selector, found }: Selected): Signatures {
    // What has no name is not judged.
    if (selector.metric === undefined) return unnamed;
    const distinct = new Map<string, LabelRow>();
    for (const { source, rows } of found) {
      for (const row of rows) {
        const one = signature(source, row);
        distinct.set(one.key, one.row);
      }
    }
    return { key: [...distinct.keys()].sort().join(';'), rows: [...distinct.values()] };
  }
}

function merge(source: Source, row: LabelRow): Signature {
  const names = [...new Set([...source.labels.keys(), ...row.labels.keys()])].sort();
  const open = source.open || row.open;
  return {
    key: `${names.join(',')}${open ? ',*' : ''}`,
    row: { labels: new Map(names.map((name) => [name, 'any'] as const)), open },
  };
}
