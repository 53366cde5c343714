import { isRecord } from './is-record';

/** An entry of a list or a field of an object; undefined of anything else. */
export function entryAt(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}
