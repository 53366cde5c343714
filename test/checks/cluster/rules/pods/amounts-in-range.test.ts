import { expect, it } from '@jest/globals';
import { amountsInRange } from '../../../../../src/checks/cluster/rules/pods/amounts-in-range';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const range = (item: string) => `
apiVersion: v1
kind: LimitRange
metadata: { name: default, namespace: shop }
spec: { limits: [{ ${item} }] }
`;
const orders = (resources: string) => deployment('orders', { container: `resources: { ${resources} }` });
const injected = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`;
const container = 'refused-amount Deployment orders spec.template.spec.containers.0.resources';

it('leaves pods alone that are within', () => {
  const within = orders('requests: { cpu: 100m }, limits: { cpu: 200m }');
  expect(
    foundBy(
      amountsInRange,
      within,
      range('type: Container, min: { cpu: 100m }, max: { cpu: 200m }, maxLimitRequestRatio: { cpu: 2 }'),
    ),
  ).toEqual([]);
  expect(foundBy(amountsInRange, within, range('type: Pod, max: { cpu: 200m }'))).toEqual([]);
  expect(
    foundBy(amountsInRange, within, range('type: PersistentVolumeClaim, max: { storage: 1Gi }')),
  ).toEqual([]);
});

it.each([
  ['limits: { cpu: 201m }', 'max: { cpu: 200m }'],
  ['requests: { cpu: 99m }', 'min: { cpu: 100m }'],
  ['requests: { cpu: 100m }, limits: { cpu: 201m }', 'maxLimitRequestRatio: { cpu: 2 }'],
  ['requests: { memory: 2Gi }', 'default: { memory: 1Gi }'],
])('finds { %s } outside of { %s }', (resources, item) => {
  expect(foundBy(amountsInRange, orders(resources), range(`type: Container, ${item}`))).toEqual([container]);
});

it('measures the proxy, and the whole pod with it', () => {
  const small = orders('limits: { cpu: 100m, memory: 100Mi }');
  expect(foundBy(amountsInRange, injected, small, range('type: Container, max: { cpu: 1 }'))).toEqual([
    'refused-amount Deployment orders spec.template.metadata.annotations',
  ]);
  expect(foundBy(amountsInRange, injected, small, range('type: Pod, max: { cpu: 2 }'))).toEqual([
    'refused-amount Deployment orders spec.template.spec',
  ]);
  expect(foundBy(amountsInRange, injected, small, range('type: Pod, max: { cpu: 2100m }'))).toEqual([]);
});
