import { expect, it } from '@jest/globals';
import { selectingServices } from '../../../../../src/checks/cluster/rules/services/selecting-services';
import { clusterOf } from '../../cluster-of';
import { foundBy } from '../../found-by';

const pods = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders, tier: back } }, spec: { containers: [{ name: app }] } }
`;
const service = (spec: string, namespace = 'shop') => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: ${namespace} }
spec: { ${spec} }
`;
const found = ['service-without-pods Service orders spec.selector'];

it('finds pods by the labels of their template', () => {
  expect(foundBy(selectingServices, pods, service('selector: { app: orders, tier: back }'))).toEqual([]);
});

it('finds a selector that no pod has all labels of', () => {
  expect(foundBy(selectingServices, pods, service('selector: { app: ordes }'))).toEqual(found);
  expect(foundBy(selectingServices, pods, service('selector: { app: orders, tier: front }'))).toEqual(found);
});

it('lets Services select nothing that have endpoints of another kind', () => {
  expect(foundBy(selectingServices, pods, service('clusterIP: None'))).toEqual([]);
  const external = 'type: ExternalName, externalName: a.example, selector: { app: none }';
  expect(foundBy(selectingServices, pods, service(external))).toEqual([]);
});

it('says nothing where no pods are shown, or a controller may make some', () => {
  expect(foundBy(selectingServices, pods, service('selector: { app: ordes }', 'bank'))).toEqual([]);
  const rollout = `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: orders, namespace: shop }
`;
  expect(foundBy(selectingServices, pods, rollout, service('selector: { app: ordes }'))).toEqual([]);
});

it('says nothing beside what cannot be read, which is a finding of its own', () => {
  const broken = pods.replace('name: orders', 'name: other').replace('selector:', 'selectr:');
  expect(
    selectingServices(clusterOf(`${broken}\n---\n${pods}\n---\n${service('selector: { app: a }')}`)),
  ).toEqual([]);
});
