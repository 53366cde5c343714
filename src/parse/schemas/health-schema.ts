import * as z from 'zod';
import { portReferenceSchema } from './port-reference-schema';
import { values } from './schema-values';

const probeSchema = z.union(
  [
    values.urlPath,
    z.array(values.prose).min(1, { error: "a command like ['pg_isready', '-q']" }),
    z.strictObject({
      grpc: z.union([z.literal(true), values.text], {
        error: "true, or the name of a service like 'prices'",
      }),
    }),
    z.strictObject({ tcp: portReferenceSchema }),
    z.literal(false),
  ],
  { error: "a path like '/health', a command [ … ], { grpc: true }, { tcp: port }, or false" },
);

/** When a container is ready and alive. */
export const healthSchema = z.strictObject({
  ready: probeSchema.optional(),
  live: probeSchema.optional(),
  started: probeSchema.optional(),
  port: portReferenceSchema.optional(),
  start: values.seconds.optional(),
});
