import { expect, it } from '@jest/globals';
import { limitRanges } from '../../../../src/checks/tenancy/rules/limit-ranges';
import type { KubernetesObject, Manifest } from '../../../../src/model/manifest';
import { sampleCluster } from '../../../helpers/sample-cluster';

const { platform } = sampleCluster('argocd');

const manifest = (object: Omit<KubernetesObject, 'apiVersion'>, cluster = 'east'): Manifest => ({
  object: { apiVersion: 'v1', ...object } as KubernetesObject,
  construct: 'a',
  unit: { cluster, group: 'shop', name: '_extension', project: 'shop', source: 'apps/shop/project.ts' },
});

const range = (max: object | undefined, cluster?: string) =>
  manifest(
    {
      kind: 'LimitRange',
      metadata: { name: 'own', namespace: 'shop' },
      spec: { limits: [{ type: 'Container', ...(max === undefined ? {} : { max }) }] },
    },
    cluster,
  );

const template = (metadata: object, limits: object) => ({
  metadata,
  spec: { containers: [{ name: 'app', resources: { limits } }] },
});

const deployment = (metadata: object = {}, limits: object = { memory: '512Mi' }) =>
  manifest({
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { template: template(metadata, limits) },
  });

const found = (...manifests: Manifest[]) =>
  limitRanges(manifests, platform).map(({ code, at, args }) => {
    const { container, max } = args as { container: string; max: string };
    return [code, at.path?.join('.'), container, max];
  });

it('sees the proxy that nobody wrote', () => {
  expect(found(range({ cpu: '1' }), deployment())).toEqual([
    ['limit-range-too-low', 'extend', 'istio-proxy', '1 of cpu'],
  ]);
  expect(found(range({ memory: '1000Mi' }), deployment())).toEqual([
    ['limit-range-too-low', 'extend', 'istio-proxy', '1000Mi of memory'],
  ]);
  expect(found(range({ cpu: '2', memory: '1Gi' }), deployment())).toEqual([]);
});

it('knows what a pod says of its proxy, and when it has none', () => {
  const annotations = {
    'sidecar.istio.io/proxyCPULimit': '500m',
    'sidecar.istio.io/proxyMemoryLimit': '128Mi',
  };
  expect(found(range({ cpu: '1' }), deployment({ annotations }))).toEqual([]);
  expect(found(range({ cpu: '1' }), deployment({ labels: { 'sidecar.istio.io/inject': 'false' } }))).toEqual(
    [],
  );
});

it('sees the application, also in a job', () => {
  const job = manifest({
    kind: 'CronJob',
    metadata: { name: 'nightly', namespace: 'shop' },
    spec: { jobTemplate: { spec: { template: template({}, { memory: '4Gi' }) } } },
  });
  expect(found(range({ memory: '2Gi' }), job)).toEqual([
    ['limit-range-too-low', 'extend', 'app', '2Gi of memory'],
  ]);
});

it('says once what is the same in many pods', () => {
  const other = deployment({}, { memory: '1200Mi' });
  expect(found(range({ memory: '1000Mi' }), deployment(), deployment(), other)).toEqual([
    ['limit-range-too-low', 'extend', 'istio-proxy', '1000Mi of memory'],
    ['limit-range-too-low', 'extend', 'app', '1000Mi of memory'],
  ]);
});

it('leaves what is not of its form to the checks of objects', () => {
  const shapeless = manifest({
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { template: { spec: { containers: {} } } },
  });
  expect(found(range({ cpu: '4' }), shapeless)).toEqual([]);
  expect(found(range({ cpu: 'lots' }), deployment())).toEqual([]);
  expect(found(range({ cpu: 1 }), deployment({}, { cpu: 4 }))).toHaveLength(2);
});

it('holds for its own namespace and cluster only, and for what has a maximum', () => {
  const other = manifest({
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'bank' },
    spec: { template: template({}, {}) },
  });
  expect(found(range({ cpu: '1' }), other)).toEqual([]);
  expect(found(range({ cpu: '1' }, 'west'), deployment())).toEqual([]);
  expect(found(range(undefined), deployment())).toEqual([]);
});
