import { expect, it } from '@jest/globals';
import { fittingConnections } from '../../../../../src/checks/cluster/rules/budgets/fitting-connections';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const service = (port = 'name: http, port: 80') => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ ${port} }] }
`;
const rule = (connections: number, more = '') => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { connectionPool: { tcp: { maxConnections: ${connections} } } }, ${more} }
`;
const sidecar = (name: string, connections: number, selector = '') => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: ${name}, namespace: shop }
spec: { ${selector} inboundConnectionPool: { tcp: { maxConnections: ${connections} } }, egress: [{ hosts: ['./*'] }] }
`;
const ofOrders = 'workloadSelector: { labels: { app: orders } },';
const pods = (replicas: number) => deployment('orders', { more: `replicas: ${replicas}` });
const found = (...manifests: readonly string[]) => foundBy(fittingConnections, ...manifests);
const at = 'DestinationRule orders spec.trafficPolicy.connectionPool.tcp.maxConnections';

it('takes a connection for each pod, and all that pods take in', () => {
  expect(found(service(), pods(5), rule(5))).toEqual([]);
  expect(found(service(), pods(2), rule(200), sidecar('orders', 100, ofOrders))).toEqual([]);
  // No limit at all.
  expect(found(service(), pods(5), rule(0))).toEqual([]);
});

it('finds fewer connections than pods', () => {
  expect(found(service(), pods(5), rule(4))).toEqual([`connections-below-pods ${at}`]);
});

it('leaves connections alone that stay with their pods', () => {
  expect(found(service('name: tcp, port: 80'), pods(5), rule(4))).toEqual([]);
  expect(found(service('port: 80'), pods(5), rule(4))).toEqual([]);
});

it('judges no subsets, and no pods that nobody counts', () => {
  expect(found(service(), pods(5), rule(4, 'subsets: [{ name: a, labels: { v: a } }]'))).toEqual([]);
  expect(found(service(), rule(4))).toEqual([]);
});

it('finds more connections than the pods take in', () => {
  const beyond = [`connections-beyond-callee ${at}`];
  expect(found(service(), pods(2), rule(201), sidecar('orders', 100, ofOrders))).toEqual(beyond);
  expect(found(service(), pods(2), rule(201), sidecar('default', 100))).toEqual(beyond);
  // The one that selects the pods counts.
  expect(
    found(service(), pods(2), rule(201), sidecar('orders', 200, ofOrders), sidecar('default', 100)),
  ).toEqual([]);
});
