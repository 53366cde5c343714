import * as z from 'zod';
import { values } from './schema-values';

const common = { deadline: values.seconds.optional(), retries: values.count.optional() };

const macro = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/;

/** Bounds of the five fields, and the names that two of them take. */
const fields = [
  { min: 0, max: 59, names: [] },
  { min: 0, max: 23, names: [] },
  { min: 1, max: 31, names: [] },
  {
    min: 1,
    max: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
] as const;

type Field = (typeof fields)[number];

/** The grammar of robfig/cron, which Kubernetes reads schedules with (https://pkg.go.dev/github.com/robfig/cron/v3). */
function isSchedule(text: string): boolean {
  if (macro.test(text)) return true;
  const parts = text.split(' ');
  return (
    parts.length === fields.length &&
    fields.every((field, index) => (parts[index] as string).split(',').every((part) => isPart(part, field)))
  );
}

function isPart(part: string, field: Field): boolean {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
  if (range === '*' || range === '?') return true;
  const [from, to, ...rest] = range.split('-').map((value) => numberOf(value, field));
  return rest.length === 0 && from !== undefined && !Number.isNaN(from) && (to === undefined || from <= to);
}

function numberOf(value: string, { min, max, names }: Field): number {
  const named = (names as readonly string[]).indexOf(value.toLowerCase());
  const number = named >= 0 ? named + min : /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return number >= min && number <= max ? number : Number.NaN;
}

function isTimeZone(name: string): boolean {
  try {
    // `Local` would be the zone of whatever machine the controller runs on; Kubernetes refuses it.
    return name !== 'Local' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions() !== null;
  } catch {
    return false;
  }
}

const schedule = "five fields of cron like '30 2 * * *', or '@daily'";
const timeZone = "a time zone like 'Europe/Berlin'";
const startWithin = "at least '10s'";

/** That a service is a job. */
export const jobSchema = z.union(
  [
    z.strictObject({
      schedule: z.string({ error: schedule }).refine(isSchedule, { error: schedule }),
      timeZone: z.string({ error: timeZone }).refine(isTimeZone, { error: timeZone }).optional(),
      overlap: z.enum(['forbid', 'replace', 'allow']).optional(),
      // The controller looks every 10 seconds (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/).
      startWithin: values.seconds.refine((text) => !/^\ds$/.test(text), { error: startWithin }).optional(),
      history: values.count.optional(),
      ...common,
    }),
    z.strictObject({ before: values.text, ...common }),
  ],
  { error: "{ schedule: '@daily' } or { before: 'a service' }" },
);
