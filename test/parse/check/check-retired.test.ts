import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';

const go = { runtime: { runtime: 'go' } };
const retired = { on: '2030-05-01', reason: 'replaced by api' };
const landscapeOf = (services: object) =>
  parseLandscape(sourcesOf({ shop: { ...project, services: { ...project.services, ...services } } }));
const found = (services: object) =>
  landscapeOf(services).problems.map(({ code, at }) => `${code} at ${at.path?.join('.') ?? ''}`);

describe('a retired service', () => {
  it('may keep what it needs to come back, and runs no pods', () => {
    const old = { ...go, ports: { http: 80 }, scale: { min: 2, max: 5 }, retired };
    const { landscape, problems } = landscapeOf({ old });
    expect(problems).toEqual([]);
    const placed = landscape?.clusters.flatMap(({ tenants }) =>
      tenants.flatMap(({ services }) => services.filter(({ name }) => name === 'old')),
    );
    expect(placed?.map(({ scale }) => [scale.min, scale.max])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it.each([
    ['expose', { host: 'old' }],
    ['consumers', ['shop/web']],
    ['calls', ['api']],
  ])('has no %s', (field, value) => {
    expect(found({ old: { ...go, ports: { http: 80 }, [field]: value, retired } })).toContain(
      `not-for-retired at services.old.${field}`,
    );
  });

  it('is called by nobody', () => {
    const old = { ...go, ports: { http: 80 } };
    const caller = { ...go, calls: ['old'] };
    expect(found({ old, caller })).toEqual([]);
    expect(found({ old: { ...old, retired }, caller })).toEqual(['call-of-retired at services.caller.calls']);
  });

  it('is told once of what crosses projects: by the call, and by the consent', () => {
    const old = { ...go, ports: { http: 80 }, consumers: ['bank/books'], retired };
    const bank = { ...project, services: { books: { ...go, calls: ['shop/old'] } } };
    const shop = { ...project, services: { ...project.services, old } };
    const codes = parseLandscape(sourcesOf({ shop, bank })).problems.map(({ code }) => code);
    expect(codes.sort()).toEqual(['call-of-retired', 'not-for-retired']);
  });

  it('is preceded by no job, and is none', () => {
    expect(found({ old: { ...go, retired }, schema: { ...go, job: { before: 'old' } } })).toEqual([
      'job-before-retired at services.schema.job.before',
    ]);
    expect(found({ nightly: { ...go, job: { schedule: '@daily' }, retired } })).toEqual([
      'not-for-jobs at services.nightly.retired',
    ]);
  });

  it('says since when, and why', () => {
    expect(found({ old: { ...go, retired: { on: '2030-02-30', reason: 'x' } } })).toEqual([
      'invalid-value at services.old.retired.on',
    ]);
    expect(found({ old: { ...go, retired: { on: '2030-02-01' } } })).toEqual([
      'missing-field at services.old.retired',
    ]);
  });
});
