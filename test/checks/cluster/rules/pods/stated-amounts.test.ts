import { expect, it } from '@jest/globals';
import { statedAmounts } from '../../../../../src/checks/cluster/rules/pods/stated-amounts';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const quota = (hard: string, more = '') => `
apiVersion: v1
kind: ResourceQuota
metadata: { name: default, namespace: shop }
spec: { hard: { ${hard} }, ${more} }
`;
const memory = quota('limits.memory: 10Gi, pods: 5');
const range = (item: string) => `
apiVersion: v1
kind: LimitRange
metadata: { name: default, namespace: shop }
spec: { limits: [{ type: Container, ${item} }] }
`;
const silent = deployment('orders');
const saying = deployment('orders', { container: 'resources: { limits: { memory: 1Gi } }' });

it('leaves pods alone that say it, for which a LimitRange says it, and that nobody counts', () => {
  expect(foundBy(statedAmounts, memory, saying)).toEqual([]);
  expect(foundBy(statedAmounts, quota('requests.memory: 10Gi'), saying)).toEqual([]);
  expect(foundBy(statedAmounts, memory, silent, range('default: { memory: 1Gi }'))).toEqual([]);
  expect(foundBy(statedAmounts, memory, silent, range('max: { memory: 1Gi }'))).toEqual([]);
  expect(foundBy(statedAmounts, quota('pods: 5'), silent)).toEqual([]);
  expect(foundBy(statedAmounts, quota('limits.memory: 10Gi', 'scopes: [BestEffort]'), silent)).toEqual([]);
  const whole = deployment('orders', { pod: 'resources: { limits: { memory: 1Gi } },' });
  expect(foundBy(statedAmounts, memory, whole)).toEqual([]);
});

it('finds a container that says too little, one that starts first among them', () => {
  expect(foundBy(statedAmounts, memory, silent)).toEqual([
    'unstated-amount Deployment orders spec.template.spec.containers.0.resources',
  ]);
  expect(foundBy(statedAmounts, quota('cpu: 4'), saying)).toEqual([
    'unstated-amount Deployment orders spec.template.spec.containers.0.resources',
  ]);
  const first = deployment('orders', {
    pod: 'initContainers: [{ name: init }],',
    container: 'resources: { limits: { memory: 1Gi } }',
  });
  expect(foundBy(statedAmounts, memory, first)).toEqual([
    'unstated-amount Deployment orders spec.template.spec.initContainers.0.resources',
  ]);
});

it('counts the proxy as installed, and drops that once annotations say a part', () => {
  const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`;
  const half = `
apiVersion: v1
kind: Pod
metadata: { name: orders, namespace: shop, annotations: { sidecar.istio.io/proxyCPU: 50m } }
spec: { containers: [{ name: app, resources: { limits: { memory: 1Gi } } }] }
`;
  expect(foundBy(statedAmounts, memory, saying, namespace)).toEqual([]);
  expect(foundBy(statedAmounts, memory, half, namespace)).toEqual([
    'unstated-amount Pod orders metadata.annotations',
  ]);
});
