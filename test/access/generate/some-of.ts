import * as fc from 'fast-check';

/** One to three of these words; now and then none. */
export function someOf<T>(words: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );
}
