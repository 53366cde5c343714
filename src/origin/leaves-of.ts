import { isRecord } from './is-record';
import type { Leaf } from './leaf';

/** Fields that say which other fields there are. Nothing else can stand there alone. */
const discriminators: ReadonlySet<string> = new Set(['runtime', 'volume']);

/**
 * Every text, number and word of a definition, in the order in which it is written. Code has none. The runtime of a
 * service is one more, as a whole.
 */
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
  const kind = path.at(-1) === 'runtime' || path.at(-2) === 'volumes';
  const inner = Object.entries(value).flatMap(([key, field]) =>
    kind && discriminators.has(key) ? [] : leavesOf(file, field, [...path, key]),
  );
  return path.at(-1) === 'runtime' ? [{ file, path, value }, ...inner] : inner;
}
