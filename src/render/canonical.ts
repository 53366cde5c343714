import { isPlainObject } from '../yaml/is-plain-object';
import { NotPlainError } from '../yaml/not-plain-error';

/** No manifest comes near it: what is deeper contains itself. */
const maxDepth = 200;

/**
 * A copy of plain data with keys sorted by code unit, as cdk8s makes it (its `resolve` and
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

function copyCollection(value: object, keepNull: boolean, path: (string | number)[]): unknown {
  if (path.length > maxDepth)
    throw new NotPlainError(path.slice(0, 10), value, 'contains itself, or is too deep');
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      items.push(copy(value[index], keepNull, path));
      path.pop();
    }
    return items;
  }
  if (!isPlainObject(value)) throw new NotPlainError(path, value);
  const result: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const field = value[key];
    if (field === undefined || (field === null && !keepNull)) continue;
    path.push(key);
    if (key === '__proto__') throw new NotPlainError(path, field, 'the name is reserved');
    result[key] = copy(field, keepNull, path);
    path.pop();
  }
  return result;
}

/** Most keys come sorted: from cdk8s, or from an author who was tidy. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  for (let index = 1; index < keys.length; index++) {
    if (keys[index - 1]! > keys[index]!) return keys.sort();
  }
  return keys;
}
