import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';

/** Who gets a project's alerts; that the names exist, and are any, is checked apart. */
export const notifySchema = z.strictObject({
  page: distinct(z.array(values.text, { error: "names of receivers, ['oncall']" })).optional(),
  ticket: distinct(z.array(values.text, { error: "names of receivers, ['chat']" })).optional(),
  undelivered: distinct(z.array(values.text, { error: "names of receivers, ['chat']" })).optional(),
  delivered: distinct(z.array(values.text, { error: "names of receivers, ['chat']" })).optional(),
});
