import { isPlainObject } from '../yaml/is-plain-object';
import { NotPlainError } from '../yaml/not-plain-error';

/** No manifest comes near it: what is deeper contains itself. */
const maxDepth = 200;

/** What `sort` copies twice before it does anything, which costs more than it saves. */
const fewKeys = 20;

/**
 * Plain data with keys sorted by code unit, in copies where they are not, as cdk8s makes it (its `resolve` and
 * `sanitizeValue`): fields that are undefined are left out, and so are null ones unless `nulls` is `keep`.
 *
 * Throws a `NotPlainError` that names the field for what only cdk8s could resolve (a `Lazy`, a token), and
 * for what nothing could: other class instances, functions, symbols, NaN and infinities, undefined in a
 * list, data that contains itself, and a field named `__proto__`.
 */
export function canonical(value: unknown, nulls: 'drop' | 'keep'): unknown {
  return copy(value, nulls === 'keep', []);
}

function copy(value: unknown, keepNull: boolean, path: (string | number)[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      break;
    case 'object':
      if (value !== null) return copyCollection(value, keepNull, path);
      if (keepNull) return value;
      break;
    default:
  }
  throw new NotPlainError(path, value);
}

/** What is canonical already is not copied: nobody changes data that was rendered. */
function copyCollection(value: object, keepNull: boolean, path: (string | number)[]): unknown {
  if (path.length > maxDepth)
    throw new NotPlainError(path.slice(0, 10), value, 'contains itself, or is too deep');
  if (Array.isArray(value)) return copyList(value, keepNull, path);
  if (!isPlainObject(value)) throw new NotPlainError(path, value);
  const keys = Object.keys(value);
  let result = sortInPlace(keys) ? undefined : ({} as Record<string, unknown>);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    const field = value[key];
    const left = field === undefined || (field === null && !keepNull);
    let copied: unknown;
    if (!left) {
      path.push(key);
      if (key === '__proto__') throw new NotPlainError(path, field, 'the name is reserved');
      copied = copy(field, keepNull, path);
      path.pop();
    }
    if (result === undefined && (left || copied !== field)) {
      result = {};
      for (const before of keys.slice(0, index)) result[before] = value[before];
    }
    if (result !== undefined && !left) result[key] = copied;
  }
  return result ?? value;
}

function copyList(value: readonly unknown[], keepNull: boolean, path: (string | number)[]): unknown {
  let result: unknown[] | undefined;
  for (let index = 0; index < value.length; index++) {
    path.push(index);
    const copied = copy(value[index], keepNull, path);
    path.pop();
    if (result === undefined && copied !== value[index]) result = value.slice(0, index);
    result?.push(copied);
  }
  return result ?? value;
}

/** Sorts by code unit, and says whether there was nothing to do: from cdk8s, or from a tidy author, most keys come sorted. */
function sortInPlace(keys: string[]): boolean {
  let sorted = 1;
  while (sorted < keys.length && keys[sorted - 1]! <= keys[sorted]!) sorted++;
  if (sorted >= keys.length) return true;
  if (keys.length > fewKeys) keys.sort();
  else for (; sorted < keys.length; sorted++) insert(keys, sorted);
  return false;
}

/** Puts the key at an index where it belongs among those before it, which are sorted. */
function insert(keys: string[], index: number): void {
  const key = keys[index]!;
  let at = index;
  for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
  keys[at] = key;
}
