import { isFields } from './is-fields';

/** Whether two values are written alike, but for the order of fields. Cheaper than to ask what a cluster makes of them. */
export function isEqualData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) {
      if (!isEqualData(one[index], other[index])) return false;
    }
    return true;
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) {
    if (!isEqualData(one[name], other[name])) return false;
  }
  return true;
}
