import * as z from 'zod';
import { routePath } from './route-path';
import { values } from './schema-values';

/** A way in from outside. */
export const exposeSchema = z.strictObject({
  host: values.host,
  paths: z.array(routePath.prefix).min(1, { error: "at least one path, like '/'" }).optional(),
  stripPrefix: values.flag.optional(),
  gateway: values.text.optional(),
  port: values.text.optional(),
});
