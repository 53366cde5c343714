/** Makes something be worked out once for each value, when it is first asked for, and forgotten with it. */
export function rememberedFor<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
