import { expect, it } from '@jest/globals';
import { knownSubsets } from '../../../../../src/checks/cluster/rules/routes/known-subsets';
import { foundBy } from '../../found-by';

const orders = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const rule = (
  namespace: string,
  { name = 'orders', subset = 'v1', exportTo = '*', host = 'orders.shop.svc.cluster.local' } = {},
) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: ${name}, namespace: ${namespace} }
spec: { host: "${host}", exportTo: ["${exportTo}"], subsets: [{ name: ${subset}, labels: { version: ${subset} } }] }
`;
const route = (namespace = 'shop', subset = 'v1') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: ${namespace} }
spec:
  hosts: [web.example]
  http: [{ route: [{ destination: { host: orders.shop.svc.cluster.local, subset: ${subset} } }] }]
`;
const missing = 'unknown-subset VirtualService web spec.http.0.route.0.destination.subset';

it('finds the subset beside the sender, beside the host, and in the root namespace', () => {
  expect(foundBy(knownSubsets, orders, rule('shop'), route())).toEqual([]);
  expect(foundBy(knownSubsets, orders, rule('shop'), route('bank'))).toEqual([]);
  expect(foundBy(knownSubsets, orders, rule('bank', { exportTo: '.' }), route('bank'))).toEqual([]);
  expect(
    foundBy(knownSubsets, orders, rule('istio-system', { host: '*.shop.svc.cluster.local' }), route()),
  ).toEqual([]);
});

it('merges rules of one host in one namespace', () => {
  const both = [rule('shop'), rule('shop', { name: 'more', subset: 'v2' })];
  expect(foundBy(knownSubsets, orders, ...both, route('shop', 'v2'))).toEqual([]);
});

it('finds a subset that no rule has', () => {
  expect(foundBy(knownSubsets, orders, route())).toEqual([missing]);
  expect(foundBy(knownSubsets, orders, rule('shop'), route('shop', 'v2'))).toEqual([missing]);
});

it('goes by the nearest rule alone, and by none that it does not see', () => {
  const near = rule('bank', { name: 'near', subset: 'v9' });
  expect(foundBy(knownSubsets, orders, rule('shop'), near, route('bank'))).toEqual([missing]);
  expect(foundBy(knownSubsets, orders, rule('shop', { exportTo: '.' }), route('bank'))).toEqual([missing]);
  expect(foundBy(knownSubsets, orders, rule('third'), route())).toEqual([missing]);
});

it('leaves hosts that do not exist to the rule about them', () => {
  expect(foundBy(knownSubsets, rule('shop', { subset: 'v2' }), route())).toEqual([]);
});
