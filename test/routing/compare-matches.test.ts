import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareMatches } from '../../src/routing/compare-matches';
import { coversMatch } from '../../src/routing/covers-match';
import { matches } from './matches';

it('puts what covers another behind it', () => {
  fc.assert(
    fc.property(matches, matches, (wide, narrow) => {
      if (coversMatch(wide, narrow) && !coversMatch(narrow, wide)) {
        expect(compareMatches(narrow, wide)).toBeLessThan(0);
        expect(compareMatches(wide, narrow)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 5000 },
  );
});
