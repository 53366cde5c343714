import { expect, it } from '@jest/globals';
import { currentFields } from '../../../../../src/checks/cluster/rules/istio/current-fields';
import { foundBy } from '../../found-by';

const routes = (share: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders, namespace: shop }
spec:
  hosts: [orders]
  http: [{ fault: { delay: { fixedDelay: 1s, ${share} } }, route: [{ destination: { host: orders } }] }]
`;
const sidecar = (proxy: string) => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec: { outboundTrafficPolicy: { mode: ALLOW_ANY, ${proxy} } }
`;

it('accepts what came instead', () => {
  expect(foundBy(currentFields, routes('percentage: { value: 10 }'), '---', sidecar(''))).toEqual([]);
});

it('warns of fields that Istio gave up', () => {
  const proxy = 'egressProxy: { host: out.shop.svc.cluster.local, port: { number: 80 } }';
  expect(foundBy(currentFields, routes('percent: 10'), '---', sidecar(proxy))).toEqual([
    'deprecated-field VirtualService orders spec.http.0.fault.delay.percent',
    'deprecated-field Sidecar default spec.outboundTrafficPolicy.egressProxy',
  ]);
});
