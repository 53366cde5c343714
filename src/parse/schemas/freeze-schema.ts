import * as z from 'zod';
import { cronValues } from './cron-values';
import { values } from './schema-values';

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const moment = "a moment like '2026-12-18T18:00+01:00'";
const duration = "hours or minutes like '62h' or '90m'";

const instant = z
  .string({ error: moment })
  .refine((text) => form.test(text) && isDate(text), { error: moment });

/** Whether the day exists: JavaScript takes 31 February for 3 March. */
function isDate(text: string): boolean {
  const day = text.slice(0, 10);
  const parsed = new Date(`${day}T00:00Z`);
  return !Number.isNaN(Date.parse(text)) && parsed.toISOString().startsWith(day);
}

const common = {
  name: values.label,
  environments: z.array(values.text).min(1, { error: 'at least one environment' }),
  reason: values.text,
};

/** A freeze, by moments or by schedule. */
export const freezeSchema = z.union(
  [
    z.strictObject({ ...common, from: instant, until: instant }),
    z.strictObject({
      ...common,
      schedule: cronValues.schedule,
      duration: z.string({ error: duration }).regex(/^[1-9]\d*[hm]$/, { error: duration }),
      timeZone: cronValues.timeZone.optional(),
    }),
  ],
  { error: "{ from: '…', until: '…' }, or { schedule: '…', duration: '…' }" },
);
