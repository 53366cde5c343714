import { describe, expect, it } from '@jest/globals';
import { jobSchema } from '../../../src/parse/schemas/job-schema';

const accepts = (job: unknown) => jobSchema.safeParse(job).success;

describe('a schedule', () => {
  it.each([
    '30 2 * * *',
    '*/5 * * * *',
    '0 0-6/2 1,15 * ?',
    '0 8 * JAN-mar mon-fri',
    '59 23 31 12 6',
    '@daily',
    '@midnight',
  ])('is %s', (schedule) => expect(accepts({ schedule })).toBe(true));

  it.each([
    '',
    '* * * *',
    '0 30 2 * * *',
    '60 2 * * *',
    '0 24 * * *',
    '0 0 0 * *',
    '0 0 * 13 *',
    '0 0 * * 7',
    '0 0 * * sunday',
    '*/0 * * * *',
    '5-1 * * * *',
    '1-2-3 * * * *',
    '0 0  * * *',
    'TZ=UTC 0 0 * * *',
    '@every 1h',
    '@reboot',
    '@Daily',
  ])('is not %s', (schedule) => expect(accepts({ schedule })).toBe(false));
});

describe('a job', () => {
  it('runs on a schedule or before a service, not both', () => {
    expect(accepts({ before: 'orders', deadline: '5m', retries: 0 })).toBe(true);
    expect(accepts({ before: 'orders', schedule: '@daily' })).toBe(false);
    expect(accepts({})).toBe(false);
  });

  it('names a time zone that exists, and not that of a machine', () => {
    expect(accepts({ schedule: '@daily', timeZone: 'Europe/Berlin' })).toBe(true);
    for (const timeZone of ['Europe/Munich', 'Local', ''])
      expect(accepts({ schedule: '@daily', timeZone })).toBe(false);
  });

  it('may begin no less than ten seconds late', () => {
    expect(accepts({ schedule: '@daily', startWithin: '10s' })).toBe(true);
    expect(accepts({ schedule: '@daily', startWithin: '9s' })).toBe(false);
  });
});
