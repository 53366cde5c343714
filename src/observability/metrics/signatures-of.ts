import type { LabelRow } from '../promql/label-row';
import type { Selected } from './select-series';

/** The sets of labels that a selection has, and a name for them. */
export interface Signatures {
  readonly key: string;
  readonly rows: readonly LabelRow[];
}

const signatures = new WeakMap<Selected, Signatures>();

export function signaturesOf(selected: Selected): Signatures {
  const known = signatures.get(selected);
  if (known !== undefined) return known;
  const distinct = new Map<string, LabelRow>();
  for (const { source, rows } of selected.found) {
    const before = new Set<string>();
    for (const row of rows) {
      const own = [...row.labels.keys()].join(',');
      if (before.has(own)) continue;
      before.add(own);
      const names = [...new Set([...source.labels.keys(), ...row.labels.keys()])].sort();
      const open = source.open || row.open;
      distinct.set(`${names.join(',')}${open ? ',…' : ''}`, {
        labels: new Map(names.map((name) => [name, 'any'] as const)),
        open,
      });
    }
  }
  // What has no name is not judged.
  const rows =
    selected.selector.metric === undefined ? [{ labels: new Map(), open: true }] : [...distinct.values()];
  const found = { key: [...distinct.keys()].sort().join(';'), rows };
  signatures.set(selected, found);
  return found;
}
