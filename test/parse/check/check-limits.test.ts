import { expect, it } from '@jest/globals';
import { codesOf } from '../../helpers/problems-of';

it('refuses limits below requests, which only the pods would be refused for', () => {
  expect(codesOf({ 'services.web.resources': { cpu: '500m', cpuLimit: 0.25 } })).toEqual([
    'limit-below-request at services.web.resources',
  ]);
  expect(codesOf({ 'services.web.resources': { cpu: '500m', cpuLimit: 0.5 } })).toEqual([]);
});

it('compares what a proxy is given with how the mesh was installed', () => {
  expect(codesOf({ 'services.web.sidecar': { memory: '2Gi' } })).toEqual([
    'limit-below-request at services.web.sidecar',
  ]);
  expect(codesOf({ 'services.web.sidecar': { memory: '2Gi', memoryLimit: '2048Mi' } })).toEqual([]);
  expect(
    codesOf({
      'services.web.sidecar': { memory: '2Gi' },
      'platform.mesh': { sidecar: { memoryLimit: '3Gi' } },
    }),
  ).toEqual([]);
  expect(
    codesOf({
      'services.web.in': { dev: { sidecar: { cpu: 1 } } },
      'platform.mesh': { sidecar: { cpuLimit: '900m' } },
    }),
  ).toEqual(['limit-below-request at services.web.in.dev.sidecar']);
});
