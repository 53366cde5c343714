import { expect, it } from '@jest/globals';
import type { ClusterRule } from '../../../../../src/checks/cluster/cluster-rule';
import { roomyQuotas } from '../../../../../src/checks/cluster/rules/pods/roomy-quotas';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';
import { flawsOf } from '../../flaws-of';

const quota = (hard: string) => `
apiVersion: v1
kind: ResourceQuota
metadata: { name: default, namespace: shop }
spec: { hard: { ${hard} } }
`;
const orders = (more = 'replicas: 2', pod = '') =>
  deployment('orders', { more, pod, container: 'resources: { requests: { cpu: 100m, memory: 100Mi } }' });
const scaler = (most: number) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: orders, namespace: shop }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: orders }, minReplicas: 2, maxReplicas: ${most} }
`;
const keda = `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: orders, namespace: shop }
spec: { scaleTargetRef: { name: orders }, minReplicaCount: 2, maxReplicaCount: 4 }
`;
const injected = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`;
const at = (key: string, when: 'rest' | 'peak' = 'rest') => [
  `quota-too-small-at-${when} ResourceQuota default spec.hard.${key}`,
];
const found = (hard: string, ...more: readonly string[]) => foundBy(roomyQuotas, quota(hard), ...more);

it('counts all pods, and a quarter of them, rounded up, while they are replaced', () => {
  expect(found('requests.cpu: 300m', orders())).toEqual([]);
  expect(found('requests.cpu: 299m', orders())).toEqual(at('requests.cpu'));
  expect(found('cpu: 299m', orders())).toEqual(at('cpu'));
  expect(found('pods: 3', orders())).toEqual([]);
  expect(found('pods: 2', orders())).toEqual(at('pods'));
  expect(found('pods: 2', orders('replicas: 2\n  strategy: { type: Recreate }'))).toEqual([]);
  expect(found('limits.memory: 1', orders())).toEqual([]);
});

it('warns of what autoscalers may ask for', () => {
  expect(found('pods: 5', orders(), scaler(4))).toEqual([]);
  expect(found('pods: 4', orders(), scaler(4))).toEqual(at('pods', 'peak'));
  expect(found('pods: 4', orders(), keda)).toEqual(at('pods', 'peak'));
});

it('counts one update at a time, the one that needs most', () => {
  const other = deployment('other', { container: 'resources: { requests: { cpu: 100m } }' });
  expect(found('pods: 4', orders(), other)).toEqual([]);
  expect(found('pods: 3', orders(), other)).toEqual(at('pods'));
});

it('counts proxies, which start before the containers that start first', () => {
  expect(found('requests.cpu: 600m', injected, orders())).toEqual([]);
  expect(found('requests.cpu: 599m', injected, orders())).toEqual(at('requests.cpu'));
  const first = orders(
    'replicas: 2',
    'initContainers: [{ name: init, resources: { requests: { cpu: 200m } } }],',
  );
  expect(found('requests.cpu: 900m', injected, first)).toEqual([]);
  expect(found('requests.cpu: 899m', injected, first)).toEqual(at('requests.cpu'));
});

it('counts jobs, disks, Services and their openings', () => {
  const job = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "* * * * *"
  jobTemplate: { spec: { parallelism: 3, template: { spec: { containers: [{ name: app }] } } } }
`;
  const disks = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  replicas: 3
  serviceName: db
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: app }] } }
  volumeClaimTemplates:
    - { metadata: { name: data }, spec: { resources: { requests: { storage: 10Gi } } } }
`;
  const service = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { type: LoadBalancer, selector: { app: orders }, ports: [{ port: 80 }, { port: 81, name: b }] }
`;
  expect(found('pods: 3', job)).toEqual([]);
  expect(found('pods: 2', job)).toEqual(at('pods'));
  expect(found('requests.storage: 30Gi, persistentvolumeclaims: 3', disks)).toEqual([]);
  expect(found('requests.storage: 29Gi', disks)).toEqual(at('requests.storage'));
  expect(found('services: 1, services.loadbalancers: 1, services.nodeports: 2', service)).toEqual([]);
  expect(found('services.nodeports: 1', service)).toEqual(at('services.nodeports'));
});

it('judges what code adds to a project, where the definitions alone have room', () => {
  const judged = (hard: string, added: string) => {
    const unitOf = (name: string) => ({
      cluster: 'east',
      group: 'shop',
      name: name === 'added' ? '_extension' : name,
      project: 'shop',
      source: 'apps/shop/project.ts',
    });
    const rule: ClusterRule = (cluster) =>
      roomyQuotas({
        ...cluster,
        objects: cluster.objects.map((one) => ({ ...one, unit: unitOf(one.name) })),
      });
    return flawsOf(rule, [quota(hard), orders(), added].join('---'));
  };
  expect(judged('pods: 5', deployment('added'))).toEqual([]);
  expect(judged('pods: 3', deployment('added'))).toEqual(['quota-too-small-at-rest spec.hard.pods']);
  expect(judged('pods: 2', deployment('added'))).toEqual([]);
});
