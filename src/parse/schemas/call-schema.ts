import * as z from 'zod';
import { distinct } from './distinct';
import { externalSchema } from './external-schema';
import { requestSchema } from './request-schema';
import { values } from './schema-values';

/** What a service calls. */
export const callSchema = z.union(
  [
    values.text,
    z.strictObject({
      to: values.text,
      ports: distinct(z.array(values.text).min(1)).optional(),
      only: requestSchema.optional(),
    }),
    externalSchema,
  ],
  {
    error: "'service', 'project/service', { to, ports, only } or external(…)",
  },
);
