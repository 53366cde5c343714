import * as z from 'zod';
import { values } from './schema-values';

/** A way in from outside. */
export const exposeSchema = z.strictObject({
  host: values.host,
  paths: z.array(values.prefix).min(1, { error: "at least one path, like '/'" }).optional(),
  gateway: values.text.optional(),
  port: values.text.optional(),
});
