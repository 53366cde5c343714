/** A value as a person would write it, shortened. */
export function show(value: unknown): string {
  if (typeof value === 'function') {
    return 'a function';
  }
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
