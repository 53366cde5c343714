import { expect, it } from '@jest/globals';
import { report } from '../../../src/cli/output/report';
import { problem, type Place } from '../../../src/problems/problem';

const missing = (service: string) =>
  problem(
    'missing-field',
    { file: 'a.ts', path: ['services', service] },
    { field: 'host', expected: 'a text' },
  );

it('says once what several fields take from one line', () => {
  const constant = (place: Place) => ({ ...place, line: 3, column: 1 });
  expect(report([missing('a'), missing('b')], constant)).toHaveLength(1);
});

it('says on each line what is wrong on it', () => {
  const own = (place: Place) => ({ ...place, line: place.path?.[1] === 'a' ? 3 : 4 });
  expect(report([missing('b'), missing('a')], own).map(({ line }) => line)).toEqual([3, 4]);
});
