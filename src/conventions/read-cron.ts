/** When a schedule begins: the minutes, hours, days and months that it names. */
export interface CronSchedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Whether both kinds of days are restricted: then either is enough, as in every cron. */
  readonly eitherDay: boolean;
}

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

const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

/**
 * Reads a schedule by the grammar of robfig/cron (https://pkg.go.dev/github.com/robfig/cron/v3), which Kubernetes and
 * Argo CD read theirs with. Undefined for what it refuses.
 */
export function readCron(text: string): CronSchedule | undefined {
  const parts = (Object.hasOwn(macros, text) ? (macros[text] as string) : text).split(' ');
  if (parts.length !== fields.length) return undefined;
  const read = fields.map((field, index) => readField(parts[index] as string, field));
  const [minutes, hours, days, months, weekdays] = read;
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  return {
    minutes: minutes.values,
    hours: hours.values,
    days: days.values,
    months: months.values,
    weekdays: weekdays.values,
    eitherDay: days.restricted && weekdays.restricted,
  };
}

interface ReadField {
  readonly values: ReadonlySet<number>;
  readonly restricted: boolean;
}

function readField(text: string, field: Field): ReadField | undefined {
  const values = new Set<number>();
  let restricted = true;
  for (const part of text.split(',')) {
    const range = readRange(part, field);
    if (range === undefined) return undefined;
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
    restricted &&= !range.every;
  }
  return { values, restricted };
}

function readRange(part: string, field: Field) {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return undefined;
  const by = Number(step ?? 1);
  if (range === '*' || range === '?') return { from: field.min, to: field.max, step: by, every: by === 1 };
  const [from, to, ...rest] = range.split('-').map((value) => numberOf(value, field));
  if (rest.length > 0 || from === undefined || Number.isNaN(from)) return undefined;
  if (to === undefined) return { from, to: step === undefined ? from : field.max, step: by, every: false };
  return from <= to ? { from, to, step: by, every: false } : undefined;
}

function numberOf(value: string, { min, max, names }: Field): number {
  const named = (names as readonly string[]).indexOf(value.toLowerCase());
  const number = named >= 0 ? named + min : /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return number >= min && number <= max ? number : Number.NaN;
}
