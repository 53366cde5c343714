import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources } from '../../helpers/changed-sources';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const field = 'services.web.objectives';
const codes = (objectives: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  codesOf({ [field]: objectives, ...more });
const latency = (below: string, share = '99%') => ({ latency: { below, for: share } });

describe('objectives', () => {
  it('are taken alone, in lists and with a window', () => {
    for (const objectives of [
      false,
      {},
      { availability: '99.9%' },
      { availability: false, latency: false },
      latency('500ms'),
      {
        availability: '99.9999%',
        latency: [
          { below: '1s', for: '99%' },
          { below: '1m', for: '99.9%' },
        ],
      },
      { availability: '99.9%', window: '28d' },
    ]) {
      expect(codes(objectives)).toEqual([]);
    }
  });

  it('are shares that leave some budget, and not all', () => {
    for (const share of ['100%', '0%', '0.0%', '250%']) {
      expect(codes({ availability: share })).toEqual([`objective-out-of-range at ${field}.availability`]);
    }
    expect(codes(latency('500ms', '100%'))).toEqual([`objective-out-of-range at ${field}.latency.for`]);
    expect(codes({ availability: '99.99999%' })).toEqual([`invalid-value at ${field}.availability`]);
    expect(codes({ availability: 99.9 })).toEqual([`wrong-type at ${field}.availability`]);
  });

  it('leave so little that the fastest alert can fire', () => {
    expect(codes({ availability: '93.0556%' })).toEqual([]);
    const [found, ...others] = problemsOf({ [field]: { availability: '93.0555%' } });
    expect(others).toEqual([]);
    expect(found?.code).toBe('objective-never-alerts');
    expect(textOf(found)).toBe(
      'with 93.0555 % over 30 days the fastest alert could never fire: not even if every request failed → write 93.0556% or more',
    );
    // Less budget a day, so that less of it burns.
    expect(codes({ availability: '93%', window: '28d' })).toEqual([]);
  });

  it('are not older than metrics', () => {
    const kept = (days: number) => ({ 'platform.observability.retention': { days, size: '40GB' } });
    expect(codes({ availability: '99%' }, kept(30))).toEqual([]);
    expect(codes({ availability: '99%' }, kept(29))).toEqual([`objective-outlives-metrics at ${field}`]);
    expect(codes({ availability: '99%', window: '60d' })).toEqual([
      `objective-outlives-metrics at ${field}.window`,
    ]);
    const shorter = { ...kept(29), 'platform.observability.objectives': { window: '28d' } };
    expect(codes({ availability: '99%' }, shorter)).toEqual([]);
    expect(codes({ availability: '99%', window: '7d' })).toEqual([`invalid-value at ${field}.window`]);
  });

  it('ask for what buckets can answer', () => {
    expect(codes(latency('2500ms'))).toEqual([]);
    const [found, ...others] = problemsOf({ [field]: latency('300ms') });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'no-latency-bucket',
      at: { path: [...field.split('.'), 'latency', 'below'] },
    });
    expect(textOf(found)).toContain("write '250ms' or '500ms'");
    expect(textOf(problemsOf({ [field]: latency('2m') })[0])).toContain("write '60000ms'");
    expect(
      codes({
        latency: [
          { below: '1s', for: '99%' },
          { below: '3s', for: '99%' },
        ],
      }),
    ).toEqual([`no-latency-bucket at ${field}.latency.1.below`]);
  });

  it('are different ones', () => {
    const twice = [
      { below: '1s', for: '99%' },
      { below: '1000ms', for: '95%' },
    ];
    expect(codes({ latency: twice })).toEqual([`duplicate-objective at ${field}.latency.1`]);
  });

  it('are about requests', () => {
    expect(codes(latency('1s'), { 'services.web.ports': { http: 8080 } })).toEqual([]);
    expect(
      codesOf({
        'services.db': { runtime: { runtime: 'image' }, ports: { mysql: 3306 }, objectives: latency('1s') },
      }),
    ).toEqual(['no-http-port at services.db.objectives']);
    expect(
      codesOf({ 'services.worker': { runtime: { runtime: 'image' }, objectives: latency('1s') } }),
    ).toEqual(['no-http-port at services.worker.objectives']);
    const job = { runtime: { runtime: 'image' }, job: { schedule: '@daily' } };
    expect(codesOf({ 'services.job': job })).toEqual([]);
    expect(codesOf({ 'services.job': { ...job, objectives: latency('1s') } })).toEqual([
      'not-for-jobs at services.job.objectives',
    ]);
  });

  it('need somebody who measures', () => {
    const lonely = { runtime: { runtime: 'image' }, ports: { http: 80 }, objectives: latency('1s') };
    expect(problemsOf({ 'services.lonely': lonely })).toMatchObject(
      ['dev', 'prod'].map((environment) => ({
        code: 'unmeasured-objective',
        at: { path: ['services', 'lonely', 'objectives'] },
        args: { environment },
      })),
    );
    expect(codesOf({ 'services.api.objectives': latency('1s') })).toEqual([]);
  });
});

it('environments differ in single objectives, or have none', () => {
  const { landscape } = parseLandscape(
    changedSources({
      [field]: { availability: '99.95%', latency: { below: '1s', for: '95%' } },
      'services.web.in': {
        dev: { objectives: false },
        prod: { objectives: { latency: { below: '500ms', for: '99%' } } },
      },
    }),
  );
  const of = (environment: string) =>
    landscape?.clusters
      .flatMap(({ tenants }) => tenants)
      .find((tenant) => tenant.environment === environment)
      ?.services.find(({ name }) => name === 'web')?.objectives;
  expect(of('dev')).toEqual([]);
  expect(of('prod')).toEqual([
    { name: 'availability', thresholdMs: undefined, budgetPpm: 500, windowDays: 30 },
    { name: 'latency-500ms', thresholdMs: 500, budgetPpm: 10_000, windowDays: 30 },
  ]);
});
