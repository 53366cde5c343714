import { canonicalText } from './canonical-text';
import { isFields } from './is-fields';
import type { ListKeys } from './keys-of-list';

/** What tells an entry of a list apart from the others: `name=http`, or of a set all that it says. */
export function entryLabel(item: unknown, keys: ListKeys): string {
  if (keys === 'set' || !isFields(item)) return canonicalText(item);
  const found = keys.flatMap((key) => {
    const value = key
      .split('.')
      .reduce<unknown>((one, name) => (isFields(one) ? one[name] : undefined), item);
    return value === undefined ? [] : [`${key}=${canonicalText(value)}`];
  });
  // What has a name is told apart by it; the rest are fields of it then.
  const named = found[0]?.startsWith('name=') === true ? found.slice(0, 1) : found;
  return named.length === 0 ? canonicalText(item) : named.join(',');
}
