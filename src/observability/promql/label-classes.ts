import type { LabelValues } from './label-row';

/** More values than this are compared by identity: such sets are shared by the rows that have them. */
const few = 4;

/** Gives what a label can say a short name, equal for what says the same. */
export function labelClasses(): (values: LabelValues | undefined) => string {
  const numbers = new Map<LabelValues, string>();
  return (values) => {
    if (values === undefined) return '';
    if (values === 'any') return '*';
    if (values.size === 1) for (const value of values) return `=${value}`;
    if (values.size <= few) return `=${[...values].join('|')}`;
    const known = numbers.get(values) ?? `#${numbers.size}`;
    numbers.set(values, known);
    return known;
  };
}
