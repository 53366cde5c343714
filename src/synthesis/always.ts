/** Holds a value, and nothing else of where it was made, as a function written there would. */
export function always<T>(value: T): () => T {
  return () => value;
}
