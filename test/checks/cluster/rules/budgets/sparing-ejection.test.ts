import { expect, it } from '@jest/globals';
import { sparingEjection } from '../../../../../src/checks/cluster/rules/budgets/sparing-ejection';
import { deployment } from '../../deployment';
import { clusterOf } from '../../cluster-of';
import { foundBy } from '../../found-by';
import { runRule } from '../../run-rule';

const service = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80 }] }
`;
const found = (replicas: number, detection: string, more = '') =>
  foundBy(
    sparingEjection,
    service,
    deployment('orders', { more: `replicas: ${replicas}` }),
    `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { outlierDetection: { ${detection} } }, ${more} }
`,
  );
const at = 'DestinationRule orders spec.trafficPolicy.outlierDetection.maxEjectionPercent';

it('leaves ejection alone that spares one and finds one', () => {
  expect(found(2, 'maxEjectionPercent: 50')).toEqual([]);
  expect(found(2, 'maxEjectionPercent: 100')).toEqual([]);
  expect(found(10, 'consecutive5xxErrors: 5')).toEqual([]);
  expect(found(1, 'maxEjectionPercent: 50')).toEqual([]);
  expect(found(1, 'maxEjectionPercent: 100, minHealthPercent: 50')).toEqual([]);
  expect(found(2, 'maxEjectionPercent: 10', 'subsets: [{ name: a, labels: { v: a } }]')).toEqual([]);
});

it('finds ejection of the only pod', () => {
  expect(found(1, 'maxEjectionPercent: 100')).toEqual([`ejects-last-pod ${at}`]);
});

it('finds ejection of less than a pod', () => {
  expect(found(3, 'maxEjectionPercent: 33')).toEqual([`ejects-no-pod ${at}`]);
  expect(found(9, 'consecutive5xxErrors: 5')).toEqual([`ejects-no-pod ${at}`]);
});

it('leaves what is rendered beside other pods to the part that has the pods', () => {
  const ejecting = (namespace: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: ${namespace} }
spec:
  host: orders.shop.svc.cluster.local
  trafficPolicy: { outlierDetection: { maxEjectionPercent: 100 } }
`;
  const unit = { cluster: 'east', group: 'shop', name: 'orders', project: 'shop', source: 'project.ts' };
  const rendered = (namespace: string) => {
    const cluster = clusterOf([service, deployment('orders'), ejecting(namespace)].join('\n---\n'));
    const objects = cluster.objects.map((one) => ({ ...one, unit }));
    return runRule(sparingEjection, { ...cluster, objects }).map(
      ({ code, at }) => `${code} ${(at.path ?? []).join('.')}`,
    );
  };
  expect(rendered('shop')).toHaveLength(1);
  expect(rendered('bank')).toEqual([]);
  expect(foundBy(sparingEjection, service, deployment('orders'), ejecting('bank'))).toHaveLength(1);
});
