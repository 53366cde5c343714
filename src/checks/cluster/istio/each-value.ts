import type { FieldPath } from '../checked-object';
import type { Fault } from './fault';

const none: readonly Fault[] = [];

/** The faults of every value of a map, each at its place. */
export function eachValue<T>(
  map: Readonly<Record<string, T>> | undefined,
  path: FieldPath,
  faultsOf: (value: T, path: FieldPath, key: string) => readonly Fault[],
): readonly Fault[] {
  // Most maps are not there.
  if (map === undefined) return none;
  return Object.entries(map).flatMap(([key, value]) => faultsOf(value, [...path, key], key));
}
