import { expect, it } from '@jest/globals';
import { oneCatchAll } from '../../../../../src/checks/cluster/rules/routes/one-catch-all';
import { foundBy } from '../../found-by';

const routes = (name: string, match = '', host = 'shop.example') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: shop }
spec:
  hosts: [${host}]
  gateways: [edge/public]
  http: [{ ${match} route: [{ destination: { host: web } }] }]
`;

it('lets one VirtualService of a host take what the others leave', () => {
  const part = routes('orders', 'match: [{ uri: { prefix: /orders } }],');
  expect(foundBy(oneCatchAll, part, routes('web'))).toEqual([]);
  expect(foundBy(oneCatchAll, routes('orders', '', 'orders.example'), routes('web'))).toEqual([]);
});

it('finds two that take all', () => {
  expect(foundBy(oneCatchAll, routes('orders'), routes('web'))).toEqual([
    'two-catch-alls VirtualService web spec.http.0',
  ]);
});
