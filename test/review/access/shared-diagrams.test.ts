import { expect, it } from '@jest/globals';
import { sharedDiagrams } from '../../../src/review/access/shared-diagrams';

it('draws once what is the same on several clusters, and keeps the sides apart', () => {
  const of = (caption: string, mermaid: string) => ({ caption, mermaid });
  expect(
    sharedDiagrams([
      of('east, before', 'a'),
      of('east, after', 'b'),
      of('west, before', 'a'),
      of('west, after', 'c'),
      of('north, after', 'a'),
    ]),
  ).toEqual([
    of('east, west, before', 'a'),
    of('east, after', 'b'),
    of('west, after', 'c'),
    of('north, after', 'a'),
  ]);
});
