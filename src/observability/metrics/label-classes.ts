import type { LabelRow, LabelValues } from '../promql/label-row';

/** More values than this are compared by identity: such sets are shared by the rows that have them. */
const few = 4;

/** Gives what a label can say a short name, equal for what says the same. */
export function labelClasses(): (row: LabelRow, label: string) => string {
  const numbers = new Map<LabelValues, string>();
  return ({ labels }, label) => {
    const values = labels.get(label);
    if (values === undefined) return '';
    if (values === 'any') return '*';
    if (values.size <= few) return `=${[...values].join('|')}`;
    const known = numbers.get(values) ?? `#${numbers.size}`;
    numbers.set(values, known);
    return known;
  };
}
