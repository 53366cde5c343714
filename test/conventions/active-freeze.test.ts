import { describe, expect, it } from '@jest/globals';
import { activeFreeze } from '../../src/conventions/active-freeze';
import type { Freeze } from '../../src/model/freeze';

const freeze = (time: Freeze['time'], environments = ['prod']): Freeze => ({
  name: 'one',
  environments,
  reason: 'quiet',
  time,
});
const regular = (schedule: string, minutes: number, timeZone = 'Etc/UTC') =>
  freeze({ kind: 'regular', schedule, minutes, timeZone });
const at = (one: Freeze, moment: string, environment = 'prod') =>
  activeFreeze([one], environment, Date.parse(moment)) === one;

describe('activeFreeze', () => {
  const dated = freeze({ kind: 'dated', from: Date.UTC(2026, 11, 18, 17), until: Date.UTC(2027, 0, 4, 6) });

  it('holds from its first moment until its last, in its environments, in that year only', () => {
    expect(at(dated, '2026-12-18T16:59:59Z')).toBe(false);
    expect(at(dated, '2026-12-18T17:00Z')).toBe(true);
    expect(at(dated, '2027-01-04T05:59:59Z')).toBe(true);
    expect(at(dated, '2027-01-04T06:00Z')).toBe(false);
    expect(at(dated, '2027-12-24T06:00Z')).toBe(false);
    expect(at(dated, '2026-12-24T06:00Z', 'dev')).toBe(false);
  });

  it('holds for so long from each beginning of its schedule', () => {
    const weekend = regular('0 16 * * fri', 62 * 60);
    // 20 November 2026 is a Friday.
    expect(at(weekend, '2026-11-20T15:59Z')).toBe(false);
    expect(at(weekend, '2026-11-20T16:00Z')).toBe(true);
    expect(at(weekend, '2026-11-23T05:59:30Z')).toBe(true);
    expect(at(weekend, '2026-11-23T06:00Z')).toBe(false);
  });

  it('begins by the clock of its zone, in summer as in winter', () => {
    const nightly = regular('0 20 * * *', 60, 'Europe/Berlin');
    expect([at(nightly, '2026-07-01T17:59Z'), at(nightly, '2026-07-01T18:00Z')]).toEqual([false, true]);
    expect([at(nightly, '2026-12-01T18:59Z'), at(nightly, '2026-12-01T19:00Z')]).toEqual([false, true]);
    const india = regular('30 9 * * *', 1, 'Asia/Kolkata');
    expect([at(india, '2026-12-01T04:00Z'), at(india, '2026-12-01T04:01Z')]).toEqual([true, false]);
  });

  it('takes either kind of day where a schedule names both', () => {
    const either = regular('0 0 1 * fri', 1);
    expect(at(either, '2026-12-01T00:00Z')).toBe(true);
    expect(at(either, '2026-12-04T00:00Z')).toBe(true);
    expect(at(either, '2026-12-02T00:00Z')).toBe(false);
  });
});
