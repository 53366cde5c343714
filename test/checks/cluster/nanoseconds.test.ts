import { expect, it } from '@jest/globals';
import { nanoseconds } from '../../../src/checks/cluster/nanoseconds';

it.each([
  ['1s', 1e9],
  ['1.5s', 1.5e9],
  ['1h2m3s', 3_723e9],
  ['250ms', 25e7],
  ['3us', 3_000],
  ['7ns', 7],
  ['', 0],
])('%s is %d nanoseconds', (duration, expected) => {
  expect(nanoseconds(duration)).toBeCloseTo(expected);
});
