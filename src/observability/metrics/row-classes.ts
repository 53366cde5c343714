import type { LabelRow } from '../promql/label-row';
import { labelClasses } from '../promql/label-classes';
import type { Classes } from './alike-rows';

export interface RowClasses {
  /** By which labels they have, whatever these say. */
  readonly kinds: Classes;
  /** By what they say on these labels, and which labels they have. */
  readonly by: (labels: readonly string[]) => Classes;
}

/** Tells rows apart, label by label; what has been told apart by some labels is only told apart further by more. */
export function rowClasses(rows: readonly LabelRow[]): RowClasses {
  const classOf = labelClasses();
  const kinds = classify(rows.length, new Map<string, number>(), (index) => kindOf(rows[index]));
  const known = new Map([['', kinds]]);
  const by = (labels: readonly string[]): Classes => {
    const key = labels.join(' ');
    const made = known.get(key) ?? refine(by(labels.slice(0, -1)), labels.at(-1) ?? '');
    known.set(key, made);
    return made;
  };
  const ofValues = new Map<string, Uint32Array>();
  const refine = ({ ofRow, count }: Classes, label: string): Classes => {
    const values = ofValues.get(label) ?? Uint32Array.from(rows, ({ labels }) => classOf(labels.get(label)));
    ofValues.set(label, values);
    return classify(
      rows.length,
      new Map<number, number>(),
      (index) => (values[index] ?? 0) * count + (ofRow[index] ?? 0),
    );
  };
  return { kinds, by };
}

function classify<Key>(length: number, numbers: Map<Key, number>, keyOf: (index: number) => Key): Classes {
  const ofRow = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    const key = keyOf(index);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    ofRow[index] = number;
  }
  return { ofRow, count: numbers.size };
}

function kindOf(row: LabelRow | undefined): string {
  let key = row?.open ? '*' : '';
  row?.labels.forEach((_, label) => (key += `,${label}`));
  return key;
}
