import { isRecord } from './is-record';
import type { Leaf } from './leaf';

/** Every text, number and word of a definition, in the order in which it is written. Code has none. */
export function leavesOf(file: string, value: unknown, path: Leaf['path'] = []): readonly Leaf[] {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return [{ file, path, value }];
    default:
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(file, item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(file, field, [...path, key]));
}
