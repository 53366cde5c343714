import { expect, it } from '@jest/globals';
import { usefulSidecars } from '../../../../../src/checks/cluster/rules/ambient/useful-sidecars';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';
import { ambientShop } from './ambient-shop';

const sidecar = (spec: string) => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec: { egress: [{ hosts: ['./*'] }], ${spec} }
`;

it('accepts a Sidecar where pods have proxies', () => {
  expect(foundBy(usefulSidecars, deployment('orders'), sidecar(''))).toEqual([]);
});

it.each(['', 'workloadSelector: { labels: { app: orders } }'])(
  'warns of one where they have none: %s',
  (spec) => {
    expect(foundBy(usefulSidecars, ambientShop, sidecar(spec))).toEqual([
      'idle-sidecar Sidecar default metadata.namespace',
    ]);
  },
);
