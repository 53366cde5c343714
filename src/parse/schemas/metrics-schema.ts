import * as z from 'zod';
import { portReferenceSchema } from './port-reference-schema';
import { values } from './schema-values';

/** Where a service's own metrics are. */
export const metricsSchema = z.union(
  [
    z.literal(false),
    z.strictObject({
      port: portReferenceSchema,
      path: values.urlPath,
      names: z
        .array(
          z
            .string({ error: "a metric as Prometheus stores it, 'orders_placed_total'" })
            .regex(/^[a-zA-Z_:][\w:]*$/, {
              error: "a metric as Prometheus stores it, 'orders_placed_total'",
            }),
        )
        .optional(),
    }),
  ],
  {
    error: "{ port: 'http', path: '/metrics' }, or false",
  },
);
