import { expect, it } from '@jest/globals';
import { sharedWeights } from '../../../../../src/checks/cluster/rules/routes/shared-weights';
import { foundBy } from '../../found-by';

const routes = (...targets: string[]) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec: { hosts: [web], http: [{ route: [${targets.join(', ')}] }] }
`;

it('lets weights part requests between subsets', () => {
  const parts = ['v1', 'v2'].map((subset) => `{ destination: { host: web, subset: ${subset} }, weight: 50 }`);
  expect(foundBy(sharedWeights, routes(...parts))).toEqual([]);
  expect(foundBy(sharedWeights, routes('{ destination: { host: web }, weight: 100 }'))).toEqual([]);
});

it('finds a share of the only destination', () => {
  expect(foundBy(sharedWeights, routes('{ destination: { host: web }, weight: 90 }'))).toEqual([
    'lone-weight VirtualService web spec.http.0.route.0.weight',
  ]);
});

it('finds a destination that a route has twice', () => {
  const same = '{ destination: { host: web, subset: v1 }, weight: 50 }';
  expect(foundBy(sharedWeights, routes(same, same))).toEqual([
    'repeated-destination VirtualService web spec.http.0.route.1.destination',
  ]);
});
