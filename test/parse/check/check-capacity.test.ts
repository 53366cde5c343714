import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantity } from '../../../src/conventions/quantity';
import { serviceDefaults } from '../../../src/conventions/service-defaults';
import type { Service } from '../../../src/model/service';
import type { Problem } from '../../../src/problems/problem';
import { checkCapacity } from '../../../src/parse/check/check-capacity';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const large = { cpu: 100, memory: '200Gi', pods: 500, storage: '1Ti' };
const scale = { min: 2, max: 10 };
const quota = (over: object) => ({
  'environments.prod.quota': { ...large, ...over },
  'services.web.in': { prod: { scale } },
});

describe('the quota of a tenant', () => {
  it('says which number is short, by whom, and what would do', () => {
    // api 1 × 350m, web 10 × 200m, and three more of web while it is replaced.
    const found = problemsOf(quota({ cpu: 2 }));
    expect(found.map(({ code, at }) => [code, at.path?.join('.')])).toEqual([
      ['quota-below-peak', 'environments.prod.quota.cpu'],
    ]);
    expect(textOf(found[0])).toBe(
      'shop in prod needs 3 cores at full scale, with one service being replaced, but its quota has 2; the largest: web 2, api 0.4 → give it a quota with cpu of 3 or more, or lower scale.max of web, api',
    );
    expect(codesOf(quota({ cpu: '2950m' }))).toEqual([]);
  });

  it('is an error where it is short even of the smallest scale', () => {
    // web 2 × 200m, api 350m, and one more of api.
    expect(codesOf(quota({ cpu: '1099m' }))).toEqual(['quota-too-small at environments.prod.quota.cpu']);
    expect(codesOf(quota({ cpu: '1100m' }))).toEqual(['quota-below-peak at environments.prod.quota.cpu']);
    expect(textOf(problemsOf(quota({ cpu: 1 }))[0])).toBe(
      'shop in prod needs 1.1 cores at its smallest scale, with one service being replaced, but its quota has 1 → give it a quota with cpu of 3 or more, which full scale needs',
    );
  });

  it.each([
    ['memory', '5Gi', 'needs 5.5Gi of memory'],
    ['pods', 13, 'needs 14 pods'],
  ])('is compared in %s as well', (field, value, text) => {
    const found = problemsOf(quota({ [field]: value }));
    expect(found.map(({ at }) => at.path?.at(-1))).toEqual([field]);
    expect(textOf(found[0])).toContain(text);
  });

  it('is compared in storage as well', () => {
    const volumes = { data: { volume: 'disk', mount: '/data', size: '600Gi' } };
    expect(codesOf({ ...quota({}), 'services.api.in': { prod: { volumes, scale: 2 } } })).toEqual([
      'quota-too-small at environments.prod.quota.storage',
    ]);
    expect(codesOf({ ...quota({}), 'services.api.in': { prod: { volumes } } })).toEqual([]);
  });

  it('of the platform is reported where the project chose it', () => {
    expect(
      codesOf({ 'platform.quotas': { tiny: { cpu: 1, memory: '8Gi' } }, 'environments.dev.quota': 'tiny' }),
    ).toEqual([]);
    expect(
      codesOf({
        'platform.quotas': { tiny: { cpu: '500m', memory: '8Gi' } },
        'environments.dev.quota': 'tiny',
      }),
    ).toEqual(['quota-too-small at environments.dev.quota']);
  });

  it('counts what proxies were installed with, or are given', () => {
    expect(codesOf({ ...quota({ cpu: 3 }), 'platform.mesh': { sidecar: { cpu: '150m' } } })).toEqual([
      'quota-below-peak at environments.prod.quota.cpu',
    ]);
    expect(codesOf({ ...quota({ cpu: 3 }), 'services.web.sidecar': { cpu: '150m' } })).toEqual([
      'quota-below-peak at environments.prod.quota.cpu',
    ]);
  });
});

const image = { repository: 'a', tag: '1', digest: undefined };
const service = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    min: fc.integer({ min: 1, max: 20 }),
    more: fc.nat(20),
    cpu: fc.integer({ min: 1, max: 4000 }),
  })
  .map(({ name, min, more, cpu }): Service => ({
    ...serviceDefaults,
    name,
    namespace: 'shop',
    source: '',
    versions: [{ name: '', image, weight: 100 }],
    scale: { min, max: min + more, cpuPercent: 70 },
    resources: { ...serviceDefaults.resources, cpu: `${cpu}m` },
  }));

it('is satisfied by exactly the quota that it asks for', () => {
  const tenant = { project: 'shop', environment: 'prod' };
  const check = (services: readonly Service[], cpu: string) =>
    checkCapacity(
      { ...tenant, services, quota: { cpu, memory: '9Ei', pods: 1e6, storage: '1' } },
      () => ({ file: 'a' }),
      () => ({ file: 'b' }),
    );
  fc.assert(
    fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), (services) => {
      const [found] = check(services, '0');
      const { enough } = (found as Problem<'quota-below-peak'>).args;
      expect(check(services, enough)).toEqual([]);
      const less = quantity.cores(quantity.parse(enough) - quantity.parse('1'));
      expect(check(services, less)).toHaveLength(1);
    }),
  );
});
