import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import { capacity } from '../../../src/review/sections/capacity';
import { changeOf } from './change-of';

interface Asked {
  readonly replicas?: number;
  readonly cpu?: string;
  readonly image?: string;
  readonly initial?: string;
  readonly proxy?: string;
  readonly name?: string;
}

const deployment = ({
  replicas = 2,
  cpu = '500m',
  image = 'a',
  initial,
  proxy,
  name = 'orders',
}: Asked): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'shop' },
  spec: {
    replicas,
    template: {
      metadata: { annotations: proxy === undefined ? {} : { 'sidecar.istio.io/proxyCPU': proxy } },
      spec: {
        containers: [{ name: 'app', image, resources: { requests: { cpu } } }],
        initContainers:
          initial === undefined ? [] : [{ name: 'init', resources: { requests: { cpu: initial } } }],
      },
    },
  },
});
const quota = (cpu: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'default', namespace: 'shop' },
  spec: { hard: { 'requests.cpu': cpu } },
});
const autoscaler = (maxReplicas: number): KubernetesObject => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: { maxReplicas, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'orders' } },
});

const told = (before: readonly KubernetesObject[], after: readonly KubernetesObject[]) =>
  capacity(changeOf(before, after))?.lines.map(({ weight, text }) => `${weight} ${text}`);

describe('capacity', () => {
  it.each([
    ['another image', [deployment({})], [deployment({ image: 'b' })]],
    ['another spelling of an amount', [deployment({ cpu: '1' })], [deployment({ cpu: '1000m' })]],
    [
      'fewer replicas than the autoscaler may make anyway',
      [deployment({}), autoscaler(5)],
      [deployment({ replicas: 1 }), autoscaler(5)],
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(capacity(changeOf(before, after))).toBeUndefined();
  });

  it.each([
    [
      'more of each pod, beside what did not change',
      [deployment({}), deployment({ name: 'web', cpu: '1' }), quota('4')],
      [deployment({ cpu: '1' }), deployment({ name: 'web', cpu: '1' }), quota('4')],
      ['note shop: requests.cpu 3 → 4 of 4'],
    ],
    [
      'more than the quota',
      [deployment({}), quota('1')],
      [deployment({ cpu: '600m' }), quota('1')],
      ['risk shop: requests.cpu 1 → 1200m of 1, more than the quota'],
    ],
    [
      'a quota that falls below',
      [deployment({}), quota('2')],
      [deployment({}), quota('500m')],
      ['risk shop: requests.cpu 1, quota 2 → 500m, more than the quota'],
    ],
    [
      'what an autoscaler may make',
      [deployment({}), autoscaler(3)],
      [deployment({}), autoscaler(6)],
      ['note shop: pods 3 → 6', 'note shop: requests.cpu 1500m → 3'],
    ],
    [
      'what only runs at the start and is larger',
      [deployment({})],
      [deployment({ initial: '2' })],
      ['note shop: requests.cpu 1 → 4'],
    ],
    [
      'the proxy',
      [deployment({ proxy: '100m' })],
      [deployment({ proxy: '200m' })],
      ['note shop: requests.cpu 1200m → 1400m'],
    ],
    ['what is gone', [deployment({})], [], ['note shop: pods 2 → 0', 'note shop: requests.cpu 1 → 0']],
  ])('says %s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines);
  });

  it('says the opposite of the opposite change', () => {
    const some = fc
      .record({ replicas: fc.integer({ min: 0, max: 9 }), cpu: fc.integer({ min: 1, max: 4000 }) })
      .map(({ replicas, cpu }) => deployment({ replicas, cpu: `${cpu}m` }));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const turned = told([after], [before])?.map((line) => line.replace(/(\S+) → (\S+)$/, '$2 → $1'));
        expect(turned).toEqual(told([before], [after]));
      }),
    );
  });
});
