/** A deep copy of a value with one field replaced; `undefined` removes it. */
export function withChange<T>(value: T, path: readonly (string | number)[], to: unknown): T {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) {
    parent[key] ??= {};
    parent = parent[key] as Record<string | number, unknown>;
  }
  const last = path.at(-1) as string | number;
  if (to === undefined) {
    delete parent[last];
  } else {
    parent[last] = to;
  }
  return copy as T;
}
