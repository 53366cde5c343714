import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** Localities as `region/zone/subzone`, or a first part of that and `*`, of which none covers another. */
export function localityNameFaults(
  localities: readonly string[],
  pathOf: (index: number) => FieldPath,
): readonly Fault[] {
  const parts = localities.map((name) => name.split('/'));
  return localities.flatMap((name, index) => {
    if (name.split('*').length > 2 || (name.includes('*') && !name.endsWith('*'))) {
      return [fault.wrong(pathOf(index), name, 'one * at most, and at the end')];
    }
    const mine = parts[index] ?? [];
    if (mine.includes('') || mine.length > 3) {
      return [fault.wrong(pathOf(index), name, 'region/zone/subzone, of which none is empty')];
    }
    const covered = parts.slice(0, index).some((other) => covers(other, mine) || covers(mine, other));
    return covered
      ? [fault.repeated(pathOf(index), name, 'another entry covers it, or is covered by it')]
      : [];
  });
}

const covers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length <= other.length && one.every((part, index) => part === '*' || part === other[index]);
