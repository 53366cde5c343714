import type { FieldPath } from '../checked-object';
import type { Fault } from './fault';

const none: readonly Fault[] = [];

/** The faults of every entry of a list, each at its place. */
export function each<T>(
  list: readonly T[] | undefined,
  path: FieldPath,
  faultsOf: (entry: T, path: FieldPath, index: number) => readonly Fault[],
): readonly Fault[] {
  // Most lists are not there.
  if (list === undefined || list.length === 0) return none;
  return list.flatMap((entry, index) => faultsOf(entry, [...path, index], index));
}
