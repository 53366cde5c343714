import type { Attempt } from './attempt-on';
import { isRecord } from './is-record';
import type { Leaf } from './leaf';
import { removed } from './removed';

/**
 * The smallest parts of a definition without which a field would not be there, below a part that may not matter at
 * all.
 */
export function findExistence(part: Leaf, attempt: Attempt): readonly Leaf[] {
  const { file, path, value } = part;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, below]) => {
    const child = { file, path: [...path, key], value: below };
    const { kind } = attempt([{ file, path: child.path, to: removed }]);
    if (kind === 'same') return [];
    const inner = findExistence(child, attempt);
    return inner.length > 0 || kind === 'invalid' ? inner : [child];
  });
}
