import { expect, it } from '@jest/globals';
import { limitedCycles } from '../../../../../src/checks/cluster/rules/budgets/limited-cycles';
import { foundBy } from '../../found-by';
import { chain } from './chain';

const circle = (orders?: string, protocol = 'http') =>
  chain(
    {
      orders: { calls: ['stock'], ...(orders === undefined ? {} : { http: orders }) },
      stock: { calls: ['bills'] },
      bills: { calls: ['orders'] },
    },
    protocol,
  );
const policy = (pool: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: stock, namespace: shop }
spec: { host: stock, trafficPolicy: { connectionPool: { ${pool} } } }
`;

it('leaves chains alone, cycles with a limit, and those that wait for nobody', () => {
  expect(foundBy(limitedCycles, chain({ orders: { calls: ['stock'] }, stock: {} }))).toEqual([]);
  expect(foundBy(limitedCycles, circle('timeout: 5s'))).toEqual([]);
  expect(foundBy(limitedCycles, circle(), policy('http: { http2MaxRequests: 100 }'))).toEqual([]);
  expect(foundBy(limitedCycles, circle(undefined, 'tcp'))).toEqual([]);
});

it('finds a cycle that nothing limits, once', () => {
  const found = foundBy(limitedCycles, circle());
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^unlimited-cycle Sidecar (orders|stock|bills) spec\.egress\.0\.hosts\.1$/);
  expect(foundBy(limitedCycles, circle('retries: { attempts: 0 }'))).toHaveLength(1);
  expect(foundBy(limitedCycles, circle(), policy('tcp: { connectTimeout: 1s }'))).toHaveLength(1);
});
