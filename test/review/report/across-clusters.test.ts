import { expect, it } from '@jest/globals';
import { acrossClusters } from '../../../src/review/report/across-clusters';
import type { SectionLine } from '../../../src/review/section';

const line = (text: string, cluster: string | undefined): SectionLine => ({
  weight: 'note',
  sign: '+',
  text,
  objects: [],
  cluster,
});

it('says once what is the same on several clusters, where it stood first', () => {
  const lines = [line('a', 'east'), line('b', 'east'), line('a', 'west'), line('c', undefined)];
  expect(acrossClusters(lines)).toEqual([line('a', 'east, west'), line('b', 'east'), line('c', undefined)]);
});

it('keeps apart what differs in anything else', () => {
  const lines: SectionLine[] = [line('a', 'east'), { ...line('a', 'west'), sign: '-' }];
  expect(acrossClusters(lines)).toEqual(lines);
});
