import { expect, it } from '@jest/globals';
import { boundedRetries } from '../../../../../src/checks/cluster/rules/budgets/bounded-retries';
import { foundBy } from '../../found-by';
import { chain } from './chain';

const retries = (attempts: number, retryOn = '5xx') =>
  `retries: { attempts: ${attempts}, retryOn: "${retryOn}" }`;
const found = (orders: string, stock: string, more: Parameters<typeof chain>[0] = {}) =>
  foundBy(
    boundedRetries,
    chain({ orders: { calls: ['stock'], http: orders }, stock: { http: stock }, ...more }),
  );
const at = (name: string) => [`multiplying-retries VirtualService ${name} spec.http.0.retries.attempts`];

it('leaves retries alone that stay few, or repeat only what was never sent', () => {
  expect(found(retries(1), retries(1))).toEqual([]);
  expect(found(retries(9), 'timeout: 1s')).toEqual([]);
  expect(found(retries(2, 'connect-failure,refused-stream'), retries(2))).toEqual([]);
});

it('finds retries that multiply, where the chain first goes beyond', () => {
  expect(found(retries(2), retries(1))).toEqual(at('stock'));
  // Istio's own conditions repeat answers of an overloaded service.
  expect(found(retries(2, ''), retries(1, ''))).toEqual(at('stock'));
  const longer = {
    web: { calls: ['orders'], http: retries(2) },
    stock: { calls: ['db'], http: retries(1) },
    db: { http: retries(1) },
  };
  expect(found(retries(1), retries(1), longer)).toEqual(at('orders'));
});

it('comes to an end in a cycle', () => {
  expect(found(retries(1), retries(1), { stock: { calls: ['orders'], http: retries(1) } })).toEqual([]);
});
