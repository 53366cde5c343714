import { expect, it } from '@jest/globals';
import { suggestConforming } from '../../../src/parse/check/suggest-conforming';

it.each([
  ['OrderService', /^[a-z-]+$/, 'order-service'],
  ['orders', /^[a-z]+-(api|web)$/, 'orders-api'],
  ['orders', /^svc-[a-z]+$/, 'svc-orders'],
  ['orders-service', /^[a-z]+-api$/, 'orders-api'],
  ['orders', /^\d+$/, undefined],
])('%s for %s is %s', (name, pattern, expected) => {
  expect(suggestConforming(name, pattern)).toBe(expected);
});
