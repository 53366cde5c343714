import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coversMatch } from '../../src/routing/covers-match';
import { everyRequest } from '../../src/routing/every-request';
import { isMatch, matches, requests } from './matches';

it('is true only where nothing is left', () => {
  fc.assert(
    fc.property(matches, matches, requests, (wide, narrow, request) => {
      if (coversMatch(wide, narrow) && isMatch(narrow, request)) expect(isMatch(wide, request)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('is true of every request, and of a pattern and itself', () => {
  fc.assert(
    fc.property(matches, (match) => {
      expect(coversMatch(everyRequest, match)).toBe(true);
      expect(coversMatch(match, match)).toBe(true);
    }),
  );
});
