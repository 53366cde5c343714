import * as z from 'zod';
import { portReferenceSchema } from './port-reference-schema';
import { values } from './schema-values';

/** Where a service's own metrics are. */
export const metricsSchema = z.union(
  [z.literal(false), z.strictObject({ port: portReferenceSchema, path: values.urlPath })],
  {
    error: "{ port: 'http', path: '/metrics' }, or false",
  },
);
