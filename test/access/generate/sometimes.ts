import * as fc from 'fast-check';

/** A record in which each key is there with one half, and in which at least one is. */
export function sometimes<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  Partial<T>
> {
  return fc
    .record(fields, { requiredKeys: [] })
    .filter((record) => Object.keys(record).length > 0) as unknown as fc.Arbitrary<Partial<T>>;
}
