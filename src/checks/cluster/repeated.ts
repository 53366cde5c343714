/** Every entry that repeats the key of one before it, with the index of the first. Entries without a key repeat none. */
export function repeated<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | number | undefined,
): readonly { readonly entry: T; readonly index: number; readonly first: number }[] {
  const seen = new Map<string | number, number>();
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first !== undefined) return [{ entry, index, first }];
    seen.set(key, index);
    return [];
  });
}
