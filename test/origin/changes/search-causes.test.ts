import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Difference } from '../../../src/origin/changes/difference';
import { searchCauses } from '../../../src/origin/changes/search-causes';

const differences = Array.from({ length: 20 }, (_, index): Difference => {
  const at = { file: 'apps/shop/project.ts', path: ['services', `s${index}`] };
  return { ...at, before: 1, after: 2, revert: { ...at, to: 1 } };
});

/** Searches for the differences at some places, each of which decides alone; counts how often it asks. */
function search(causes: readonly number[], likely: readonly number[]) {
  let asked = 0;
  const { found } = searchCauses(
    differences,
    (taken) => {
      asked += 1;
      return causes.some((index) => taken.includes(differences[index]!)) ? ['/spec'] : [];
    },
    1_000,
    (difference) => likely.some((index) => differences[index] === difference),
  );
  return {
    found: found.map(({ difference }) => differences.indexOf(difference)).sort((a, b) => a - b),
    asked,
  };
}

describe('searchCauses', () => {
  it('finds the same whatever is likely', () => {
    const some = fc.uniqueArray(fc.nat(differences.length - 1), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, (causes, likely) => {
        expect(search(causes, likely).found).toEqual([...causes].sort((a, b) => a - b));
      }),
    );
  });

  it('asks three times where what is likely is the cause, and else looks through all by halves', () => {
    expect(search([13], [13]).asked).toBe(3);
    expect(search([13], []).asked).toBeGreaterThan(6);
  });
});
