import { addToGroup } from './add-to-group';

/**
 * Things by what they share, keys and things in order of appearance. `Map.groupBy` is newer than the oldest supported
 * Node.
 */
export function groupBy<T, K = string>(
  all: Iterable<T>,
  keyOf: (one: T) => K,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) addToGroup<K, T>(groups, keyOf(one), one);
  return groups;
}
