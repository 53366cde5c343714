import { isFields } from './is-fields';

/** The same text for the same data, whatever the order of keys. A string stands for itself. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_key, one: unknown) =>
    isFields(one)
      ? Object.fromEntries(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1)))
      : one,
  );
}
