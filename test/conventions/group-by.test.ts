import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupBy } from '../../src/conventions/group-by';

it('puts together what has the same key, in order of appearance', () => {
  expect([...groupBy(['web', 'db', 'worker', 'cache', 'dns'], (name) => name.slice(0, 1))]).toEqual([
    ['w', ['web', 'worker']],
    ['d', ['db', 'dns']],
    ['c', ['cache']],
  ]);
});

it('tells keys apart that are no texts', () => {
  const keys = [{}, {}];
  const groups = groupBy([0, 1, 2], (number) => keys[number % 2]);
  expect(groups.get(keys[0])).toEqual([0, 2]);
  expect(groups.get(keys[1])).toEqual([1]);
});

it('loses nothing, and makes no group of nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (numbers) => {
      const groups = groupBy(numbers, (number) => number % 3);
      for (const [key, some] of groups) {
        expect(some.length).toBeGreaterThan(0);
        expect(some).toEqual(numbers.filter((number) => number % 3 === key));
      }
      expect([...groups.values()].flat()).toHaveLength(numbers.length);
    }),
  );
});
