/** Makes what many test files look at and none changes: at the first call, once for all files of a process. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
