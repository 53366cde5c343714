import * as z from 'zod';
import { readCron } from '../../conventions/read-cron';

/** Kubernetes looks for a file of this name: unlike here, case matters, and an offset is no name. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

const schedule = "five fields of cron like '30 2 * * *', or '@daily'";
const timeZone = "a time zone like 'Europe/Berlin'";

/** What a schedule is made of, as zod schemas. */
export const cronValues = {
  schedule: z.string({ error: schedule }).refine((text) => readCron(text) !== undefined, { error: schedule }),
  timeZone: z.string({ error: timeZone }).refine(isTimeZone, { error: timeZone }),
} as const;
