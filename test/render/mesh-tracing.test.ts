import { expect, it } from '@jest/globals';
import type { Platform } from '../../src/model/platform';
import { meshTracing, tenantSampling } from '../../src/render/mesh-tracing';
import { sampleCluster } from '../helpers/sample-cluster';

const { platform: sample, cluster } = sampleCluster('argocd');
const platform: Platform = {
  ...sample,
  observability: {
    ...sample.observability,
    traces: { collector: 'collector:1', store: 'jaeger:2', days: 3, storage: '20Gi' },
  },
  environments: sample.environments.map((one) => ({ ...one, traceSampling: one.name === 'prod' ? 1 : 20 })),
};

it('lets the environment that wants most decide for gateways, and others for themselves', () => {
  expect(meshTracing(platform, cluster)).toEqual({ tracingProvider: 'otel-collector', traceSampling: 20 });
  expect(tenantSampling(platform, cluster, 'prod')).toBe(1);
  expect(tenantSampling(platform, cluster, 'staging')).toBeUndefined();
});

it('counts the environments of the cluster only', () => {
  const own = { ...cluster, environments: ['prod'] };
  expect(meshTracing(platform, own)).toMatchObject({ traceSampling: 1 });
  expect(tenantSampling(platform, own, 'prod')).toBeUndefined();
});

it('traces nothing that nobody takes', () => {
  expect(meshTracing(sample, cluster)).toEqual({});
  expect(tenantSampling(sample, cluster, 'prod')).toBeUndefined();
});
