/** Hands what is there to whoever asks first, holds it no longer, and makes it anew for anybody else. */
export function handedOver<T>(value: T, again: () => T): () => T {
  let held: { readonly value: T } | undefined = { value };
  return () => {
    const found = held === undefined ? again() : held.value;
    held = undefined;
    return found;
  };
}
