import { expect, it } from '@jest/globals';
import { filledSubsets } from '../../../../../src/checks/cluster/rules/routes/filled-subsets';
import { foundBy } from '../../found-by';

const pods = (name: string, labels: string, namespace = 'shop') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: ${labels} }, spec: { containers: [{ name: app }] } }
`;
const service = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80 }] }
`;
const rule = (subset: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, subsets: [${subset}] }
`;
const v1 = '{ name: v1, labels: { version: v1 } }';
const route = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders, namespace: shop }
spec: { hosts: [orders], http: [{ route: [{ destination: { host: orders, subset: v1 } }] }] }
`;
const empty = ['empty-subset DestinationRule orders spec.subsets.0.labels'];

it('finds the pods of a subset by their template', () => {
  expect(foundBy(filledSubsets, service, pods('a', '{ app: orders, version: v1 }'), rule(v1))).toEqual([]);
});

it('finds a subset without pods that a route leads to', () => {
  const other = pods('a', '{ app: orders, version: v2 }');
  expect(foundBy(filledSubsets, service, other, rule(v1), route)).toEqual(empty);
  expect(foundBy(filledSubsets, service, other, rule(v1))).toEqual([
    'idle-subset DestinationRule orders spec.subsets.0.labels',
  ]);
});

it('counts only pods that the Service selects', () => {
  const elsewhere = [
    pods('a', '{ app: orders, version: v2 }'),
    pods('b', '{ app: other, version: v1 }'),
    pods('c', '{ app: orders, version: v1 }', 'bank'),
  ];
  expect(foundBy(filledSubsets, service, ...elsewhere, rule(v1), route)).toEqual(empty);
});

it('says nothing where no pods are shown, which another rule says', () => {
  expect(foundBy(filledSubsets, service, rule(v1))).toEqual([]);
});

it('finds a subset without labels, but for one with settings of its own', () => {
  expect(foundBy(filledSubsets, rule('{ name: v1 }'))).toEqual([
    'subset-without-labels DestinationRule orders spec.subsets.0',
  ]);
  const settings = '{ name: all, trafficPolicy: { loadBalancer: { simple: RANDOM } } }';
  expect(foundBy(filledSubsets, rule(settings))).toEqual([]);
});
