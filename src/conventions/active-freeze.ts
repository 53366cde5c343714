import type { Freeze } from '../model/freeze';
import { readCron, type CronSchedule } from './read-cron';

const minute = 60_000;
/** Offsets of time zones are whole quarters of an hour, and so are their changes. */
const quarter = 15 * minute;

/**
 * The first freeze that holds in an environment at a moment. One on a schedule holds for `minutes` from each of its
 * beginnings, as Argo CD counts: hours that pass, not hours of the clock
 * (https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/).
 *
 * @param at milliseconds since 1970
 */
export function activeFreeze(
  freezes: readonly Freeze[],
  environment: string,
  at: number,
): Freeze | undefined {
  return freezes.find(
    ({ environments, time }) =>
      environments.includes(environment) &&
      (time.kind === 'dated' ? time.from <= at && at < time.until : beganWithin(time, at)),
  );
}

function beganWithin(
  { schedule, minutes, timeZone }: Extract<Freeze['time'], { kind: 'regular' }>,
  at: number,
) {
  const cron = readCron(schedule);
  if (cron === undefined) return false;
  const clock = clockOf(timeZone);
  const last = Math.floor(at / minute) * minute;
  for (let start = last; start > at - minutes * minute; start -= minute) {
    if (begins(cron, clock(start))) return true;
  }
  return false;
}

function begins(cron: CronSchedule, local: Date): boolean {
  if (!cron.minutes.has(local.getUTCMinutes()) || !cron.hours.has(local.getUTCHours())) return false;
  if (!cron.months.has(local.getUTCMonth() + 1)) return false;
  const day = cron.days.has(local.getUTCDate());
  const weekday = cron.weekdays.has(local.getUTCDay());
  return cron.eitherDay ? day || weekday : day && weekday;
}

/** The time on the clock of a zone, written as if it were UTC. Asks for the offset once a quarter of an hour. */
function clockOf(timeZone: string): (at: number) => Date {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  let known = Number.NaN;
  let offset = 0;
  return (at) => {
    const start = Math.floor(at / quarter) * quarter;
    if (start !== known) {
      const parts = Object.fromEntries(format.formatToParts(start).map(({ type, value }) => [type, value]));
      const [year = 0, month = 0, day = 0, hour = 0, minutes = 0] = [
        'year',
        'month',
        'day',
        'hour',
        'minute',
      ].map((part) => Number(parts[part]));
      offset = Date.UTC(year, month - 1, day, hour, minutes) - start;
      known = start;
    }
    return new Date(at + offset);
  };
}
