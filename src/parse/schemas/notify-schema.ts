import * as z from 'zod';
import { values } from './schema-values';

/** Who gets a project's alerts; that the names exist, and are any, is checked apart. */
export const notifySchema = z.strictObject({
  page: z.array(values.text, { error: "names of receivers, ['oncall']" }).optional(),
  ticket: z.array(values.text, { error: "names of receivers, ['chat']" }).optional(),
  undelivered: z.array(values.text, { error: "names of receivers, ['chat']" }).optional(),
  delivered: z.array(values.text, { error: "names of receivers, ['chat']" }).optional(),
});
