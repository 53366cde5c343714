import { expect, it } from '@jest/globals';
import { knownHosts } from '../../../../../src/checks/cluster/rules/routes/known-hosts';
import { foundBy } from '../../found-by';

const orders = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const to = (host: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec: { hosts: [web.example], http: [{ route: [{ destination: { host: ${host} } }] }] }
`;
const missing = 'unknown-route-host VirtualService web spec.http.0.route.0.destination.host';

it('knows Services beside the route by their short name, and by their full one', () => {
  expect(foundBy(knownHosts, orders, to('orders'))).toEqual([]);
  expect(foundBy(knownHosts, orders, to('orders.shop.svc.cluster.local'))).toEqual([]);
});

it('finds a host that nothing is', () => {
  expect(foundBy(knownHosts, orders, to('ordes'))).toEqual([missing]);
  expect(foundBy(knownHosts, orders, to('api.example.com'))).toEqual([missing]);
});

it('says nothing of namespaces that no manifest shows', () => {
  expect(foundBy(knownHosts, orders, to('orders.bank.svc.cluster.local'))).toEqual([]);
});
