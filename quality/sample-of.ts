import { createHash } from 'node:crypto';

/** Some of many, always the same ones: those with the least hashes, so that others come and go without them. */
export function sampleOf<T>(all: readonly T[], count: number, idOf: (one: T) => string): readonly T[] {
  if (count >= all.length) return all;
  const hashed = all.map((one) => ({ one, hash: createHash('sha256').update(idOf(one)).digest('hex') }));
  hashed.sort((left, right) => (left.hash < right.hash ? -1 : 1));
  const chosen = new Set(hashed.slice(0, count).map(({ one }) => one));
  return all.filter((one) => chosen.has(one));
}
