import * as z from 'zod';
import { distinct } from './distinct';
import { readonlyRecord } from './readonly-record';
import { routePath } from './route-path';
import { values } from './schema-values';

// A wildcard in a certificate stands for one label (RFC 6125, 6.4.3).
const firstLabel =
  "one label like 'orders': the gateway's certificate covers no host of two below its domain";

/** A way in from outside. */
export const exposeSchema = z.strictObject({
  host: z
    .string({ error: firstLabel })
    .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, { error: firstLabel })
    .optional(),
  fullHost: readonlyRecord(values.host).optional(),
  listen: z
    .union([values.port, readonlyRecord(values.port)], {
      error: 'a port number, or port numbers by environment',
    })
    .optional(),
  paths: distinct(z.array(routePath.prefix)).min(1, { error: "at least one path, like '/'" }).optional(),
  stripPrefix: values.flag.optional(),
  gateway: values.text.optional(),
  port: values.text.optional(),
  tls: z
    .union([z.literal('passthrough'), z.strictObject({ secret: values.label })], {
      error: "'passthrough', or { secret: 'name' }",
    })
    .optional(),
});
