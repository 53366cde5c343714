import * as z from 'zod';
import { readonlyRecord } from './readonly-record';
import { routePath } from './route-path';
import { values } from './schema-values';

/** A way in from outside. */
export const exposeSchema = z.strictObject({
  host: values.host.optional(),
  fullHost: readonlyRecord(values.host).optional(),
  listen: z
    .union([values.port, readonlyRecord(values.port)], {
      error: 'a port number, or port numbers by environment',
    })
    .optional(),
  paths: z.array(routePath.prefix).min(1, { error: "at least one path, like '/'" }).optional(),
  stripPrefix: values.flag.optional(),
  gateway: values.text.optional(),
  port: values.text.optional(),
  tls: z
    .union([z.literal('passthrough'), z.strictObject({ secret: values.label })], {
      error: "'passthrough', or { secret: 'name' }",
    })
    .optional(),
});
