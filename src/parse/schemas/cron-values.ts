import * as z from 'zod';
import { isTimeZone } from '../../conventions/is-time-zone';
import { readCron } from '../../conventions/read-cron';

const schedule = "five fields of cron like '30 2 * * *', or '@daily'";
const timeZone = "a time zone like 'Europe/Berlin'";

/** What a schedule is made of, as zod schemas. */
export const cronValues = {
  schedule: z.string({ error: schedule }).refine((text) => readCron(text) !== undefined, { error: schedule }),
  timeZone: z.string({ error: timeZone }).refine(isTimeZone, { error: timeZone }),
} as const;
