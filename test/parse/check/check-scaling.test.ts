import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../helpers/problems-of';

const range = { min: 2, max: 4 };
const adapter = {
  'platform.clusters.office.metricsAdapter': 'monitoring',
  'platform.clusters.east.metricsAdapter': 'monitoring',
};

describe('scaling on requests', () => {
  it('needs an adapter on every cluster that the service is on', () => {
    const scale = { 'services.web.scale': { ...range, requests: 50 } };
    expect(codesOf(scale)).toEqual([
      'no-request-metrics at services.web.scale',
      'no-request-metrics at services.web.scale',
    ]);
    expect(codesOf({ ...scale, 'platform.clusters.office.metricsAdapter': 'monitoring' })).toEqual([
      'no-request-metrics at services.web.scale',
    ]);
    expect(codesOf({ ...scale, ...adapter })).toEqual([]);
  });

  it('needs a port with requests', () => {
    const worker = { runtime: { runtime: 'go' }, scale: { ...range, requests: 50 } };
    expect(codesOf({ ...adapter, 'services.worker': worker })).toEqual([
      'no-requests-to-count at services.worker.scale',
    ]);
    expect(codesOf({ ...adapter, 'services.worker': { ...worker, ports: { grpc: 9000 } } })).toEqual([]);
    expect(codesOf({ ...adapter, 'services.worker': { ...worker, ports: { mysql: 3306 } } })).toEqual([
      'no-requests-to-count at services.worker.scale',
    ]);
  });
});

describe('scaling a JVM', () => {
  it('needs more CPU than it starts with', () => {
    expect(codesOf({ 'services.api.in': { dev: { scale: range, resources: { cpu: '100m' } } } })).toEqual([
      'tiny-cpu-request at services.api.in.dev.scale',
    ]);
    expect(codesOf({ 'services.api.scale': range, 'services.api.resources': { cpu: 0.2 } })).toEqual([]);
    expect(codesOf({ 'services.web.scale': range, 'services.web.resources': { cpu: '10m' } })).toEqual([]);
    expect(
      codesOf({
        ...adapter,
        'services.api.scale': { ...range, requests: 20 },
        'services.api.resources': { cpu: '100m' },
      }),
    ).toEqual([]);
  });

  it('on memory is warned of', () => {
    expect(codesOf({ 'services.api.scale': { ...range, memory: '80%' } })).toEqual([
      'memory-never-shrinks at services.api.scale',
    ]);
    expect(codesOf({ 'services.web.scale': { ...range, memory: '80%' } })).toEqual([]);
  });
});

it('refuses to autoscale a disk, and takes a fixed number', () => {
  const volumes = { data: { volume: 'disk', mount: '/data', size: '1Gi' } };
  expect(codesOf({ 'services.web.volumes': volumes, 'services.web.scale': range })).toEqual([
    'autoscaled-disk at services.web.scale',
  ]);
  expect(codesOf({ 'services.web.volumes': volumes, 'services.web.scale': 3 })).toEqual([]);
});

it('warns of an autoscaler that goes down to one pod in production only', () => {
  expect(codesOf({ 'services.web.in': { prod: { scale: { min: 1, max: 3 } } } })).toEqual([
    'one-pod-at-rest at services.web.in.prod.scale',
  ]);
  expect(codesOf({ 'services.web.in': { dev: { scale: { min: 1, max: 3 } } } })).toEqual([]);
  expect(codesOf({ 'services.web.in': { prod: { scale: range } } })).toEqual([]);
});

it('points at the layer that a setting comes from', () => {
  expect(codesOf({ 'defaults.scale': { min: 1, max: 3 } })).toEqual([
    'one-pod-at-rest at services.api',
    'one-pod-at-rest at services.web',
  ]);
});

it.each([
  ['a target of nothing', { ...range, cpu: '0%' }, 'cpu'],
  ['no requests', { ...range, requests: 0 }, 'requests'],
])('refuses %s', (_, scale, field) => {
  expect(codesOf({ 'services.web.scale': scale })).toEqual([`invalid-value at services.web.scale.${field}`]);
});
