import { expect, it } from '@jest/globals';
import { oneDataPlane } from '../../../../../src/checks/cluster/rules/ambient/one-data-plane';
import { foundBy } from '../../found-by';
import { ambientShop } from './ambient-shop';

const pods = (labels: string, args = '[]') => `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { ${labels} } }
spec: { containers: [{ name: app, image: a, args: ${args} }] }
`;
const inject = "sidecar.istio.io/inject: 'true'";

it.each([
  ['pods without a proxy', ambientShop, pods('')],
  ['pods that keep out of ambient mode', ambientShop, pods(`${inject}, istio.io/dataplane-mode: none`)],
  ['a gateway', ambientShop, pods(inject, '[proxy, router]')],
  ['pods with a proxy elsewhere', '', pods(inject)],
])('accepts %s', (_, namespace, pod) => {
  expect(foundBy(oneDataPlane, namespace, pod)).toEqual([]);
});

it.each([
  ['its namespace', ambientShop, pods(inject)],
  ['itself', '', pods(`${inject}, istio.io/dataplane-mode: ambient`)],
])('warns of a pod with a proxy that is carried by %s', (_, namespace, pod) => {
  expect(foundBy(oneDataPlane, namespace, pod)).toEqual([
    'two-data-planes Pod web metadata.labels.sidecar.istio.io/inject',
  ]);
});
