import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quietIntervals } from '../../../src/observability/notifications/quiet-intervals';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { notified, notifiedStack, quiet } from './notified';

it('are the nights and the days of each tenant that has any, by the clock of its people', () => {
  expect(quietIntervals(notifiedStack())).toEqual([
    {
      name: 'quiet/orders/dev',
      time_intervals: [
        {
          times: [
            { start_time: '20:00', end_time: '24:00' },
            { start_time: '00:00', end_time: '07:00' },
          ],
          location: 'Europe/Berlin',
        },
        { weekdays: ['sunday'], location: 'Europe/Berlin' },
      ],
    },
  ]);
  expect(quietIntervals(resolveStack({ ...notified, tenants: [], services: [] }))).toEqual([]);
});

const minutes = (time: string): number => {
  const [hours = '', rest = ''] = time.split(':');
  return Number(hours) * 60 + Number(rest);
};
const text = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

it('hold at every minute of the night and at no other', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minute, minute, minute, (from, to, now) => {
      fc.pre(from !== to);
      const tenants = notified.tenants.slice(0, 1).map((tenant) => ({
        ...tenant,
        quiet: { ...quiet, nights: { from: text(from), to: text(to) }, days: [] },
      }));
      const [interval] = quietIntervals(resolveStack({ ...notified, tenants, services: [] }));
      const ranges = interval?.time_intervals.flatMap(({ times }) => times ?? []) ?? [];
      for (const { start_time, end_time } of ranges) {
        // Alertmanager rejects others.
        expect(minutes(start_time)).toBeLessThan(minutes(end_time));
      }
      const holds = ranges.some(
        ({ start_time, end_time }) => minutes(start_time) <= now && now < minutes(end_time),
      );
      expect(holds).toBe(from < to ? from <= now && now < to : now >= from || now < to);
    }),
  );
});
