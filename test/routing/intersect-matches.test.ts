import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intersectMatches } from '../../src/routing/intersect-matches';
import { isMatch, matches, requests } from './matches';

it('matches a request if, and only if, both match it', () => {
  fc.assert(
    fc.property(matches, matches, requests, (a, b, request) => {
      const both = intersectMatches(a, b);
      if (both === 'unknown') return;
      const matched = both !== 'none' && isMatch(both, request);
      expect(matched).toBe(isMatch(a, request) && isMatch(b, request));
    }),
    { numRuns: 5000 },
  );
});

it('says so where one pattern cannot say it', () => {
  const header = (value: string) => ({
    path: undefined,
    methods: [],
    headers: { user: { kind: 'regex' as const, value } },
    query: {},
  });
  expect(intersectMatches(header('a.*'), header('.*b'))).toBe('unknown');
});
