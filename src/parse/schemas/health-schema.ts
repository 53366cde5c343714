import * as z from 'zod';
import { portReferenceSchema } from './port-reference-schema';
import { values } from './schema-values';

/** When a container is ready and alive. */
export const healthSchema = z.strictObject({
  ready: z.union([values.urlPath, z.literal(false)], { error: "a path like '/health', or false" }).optional(),
  live: z.union([values.urlPath, z.literal(false)], { error: "a path like '/health', or false" }).optional(),
  port: portReferenceSchema.optional(),
  start: values.seconds.optional(),
});
