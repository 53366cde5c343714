import { expect, it } from '@jest/globals';
import { visibleHosts } from '../../../../../src/checks/cluster/rules/routes/visible-hosts';
import { foundBy } from '../../found-by';

const orders = (exportTo: string) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop, annotations: { networking.istio.io/exportTo: "${exportTo}" } }
spec: { ports: [{ port: 80 }] }
`;
const gateway = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: edge }
spec:
  selector: { matchLabels: { istio: gateway } }
  template:
    metadata: { labels: { istio: gateway }, annotations: { inject.istio.io/templates: gateway } }
    spec: { containers: [{ name: istio-proxy, image: auto }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec: { selector: { istio: gateway }, servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ['*'] }] }
`;
const routes = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec:
  hosts: [shop.example]
  gateways: [edge/public]
  http: [{ route: [{ destination: { host: orders } }] }]
`;

it('lets a route lead to what is exported to the pods of its gateway', () => {
  expect(foundBy(visibleHosts, orders('., edge'), gateway, routes)).toEqual([]);
  expect(foundBy(visibleHosts, orders('*'), gateway, routes)).toEqual([]);
});

it('finds a Service that the pods of the gateway do not see', () => {
  expect(foundBy(visibleHosts, orders('.'), gateway, routes)).toEqual([
    'hidden-route-host VirtualService web spec.http.0.route.0.destination.host',
  ]);
});

it('leaves hosts that do not exist to the rule about them', () => {
  expect(foundBy(visibleHosts, gateway, routes)).toEqual([]);
});
