import { oncePer } from '../stack/once-per';

/** Finds the values in which a word stands by itself; values that many rows share are taken apart once. */
export const valuesByWord = oncePer((values: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const known = new Map<string, string[]>();
  for (const value of values) {
    for (const word of new Set(value.split(/[^\w-]+/))) {
      const bucket = known.get(word);
      if (bucket === undefined) known.set(word, [value]);
      else bucket.push(value);
    }
  }
  return known;
});
