import { expect, it } from '@jest/globals';
import { routedHosts } from '../../../../../src/checks/cluster/rules/routes/routed-hosts';
import { foundBy } from '../../found-by';

const orders = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const routes = (host: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec: { hosts: [${host}], http: [{ route: [{ destination: { host: orders } }] }] }
`;

it('routes Services, and names outside that need be none', () => {
  expect(foundBy(routedHosts, orders, routes('orders'))).toEqual([]);
  expect(foundBy(routedHosts, orders, routes('api.example.com'))).toEqual([]);
  expect(foundBy(routedHosts, orders, routes('orders.bank.svc.cluster.local'))).toEqual([]);
});

it('finds the name of a Service that is none', () => {
  expect(foundBy(routedHosts, orders, routes('ordes'))).toEqual([
    'idle-route-host VirtualService web spec.hosts.0',
  ]);
});
