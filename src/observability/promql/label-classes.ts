import type { LabelValues } from './label-row';

/** More values than this are compared by identity: such sets are shared by the rows that have them. */
const few = 4;

/** Numbers what a label can say, equally what says the same. */
export function labelClasses(): (values: LabelValues | undefined) => number {
  const numbers = new Map<ReadonlySet<string> | string, number>();
  const numberOf = (key: ReadonlySet<string> | string): number => {
    let known = numbers.get(key);
    if (known === undefined) numbers.set(key, (known = numbers.size + 2));
    return known;
  };
  return (values) => {
    if (values === undefined) return 0;
    if (values === 'any') return 1;
    if (values.size === 1) for (const value of values) return numberOf(value);
    return numberOf(values.size > few ? values : `\n${[...values].join('\n')}`);
  };
}
