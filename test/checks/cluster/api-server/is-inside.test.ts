import { expect, it } from '@jest/globals';
import { isInside } from '../../../../src/checks/cluster/api-server/is-inside';

it.each([
  ['10.1.0.0/16', '10.0.0.0/8', true],
  ['10.0.0.0/9', '10.0.0.0/8', true],
  ['2001:db8:1::/48', '2001:db8::/32', true],
  ['10.0.0.0/8', '10.0.0.0/8', false],
  ['10.0.0.0/7', '10.0.0.0/8', false],
  ['11.1.0.0/16', '10.0.0.0/8', false],
  ['2001:db8::/48', '0.0.0.0/0', false],
])('%s in %s: %s', (range, whole, expected) => {
  expect(isInside(range, whole)).toBe(expected);
});
