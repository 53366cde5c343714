import { expect, it } from '@jest/globals';
import { knownPolicyHosts } from '../../../../../src/checks/cluster/rules/policies/known-policy-hosts';
import { foundBy } from '../../found-by';

const service = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const routes = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: both, namespace: shop }
spec: { hosts: [both.shop.svc.cluster.local], http: [{ route: [{ destination: { host: orders } }] }] }
`;
const policy = (host: string, list = 'hosts') => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: door, namespace: shop }
spec: { rules: [{ to: [{ operation: { ${list}: ['${host}'] } }] }] }
`;

it.each([
  'orders.shop.svc.cluster.local',
  'Orders.shop.svc.cluster.local:8080',
  'orders.shop.svc:*',
  'both.shop.svc.cluster.local',
  '*.shop.svc.cluster.local',
  'oders.elsewhere.svc.cluster.local',
  'shop.example.com',
  'oders',
])('accepts %s', (host) => {
  expect(foundBy(knownPolicyHosts, service, routes, policy(host))).toEqual([]);
});

it.each([
  ['oders.shop.svc.cluster.local', 'hosts'],
  ['oders.shop.svc:80', 'notHosts'],
])('refuses %s of %s', (host, list) => {
  expect(foundBy(knownPolicyHosts, service, routes, policy(host, list))).toEqual([
    `unknown-policy-host AuthorizationPolicy door spec.rules.0.to.0.operation.${list}.0`,
  ]);
});
