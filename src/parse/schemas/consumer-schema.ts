import * as z from 'zod';
import { distinct } from './distinct';
import { requestSchema } from './request-schema';
import { values } from './schema-values';

/** Who may call. */
export const consumerSchema = z.union(
  [
    values.text,
    z.strictObject({
      from: values.text,
      ports: distinct(z.array(values.text).min(1)).optional(),
      only: requestSchema.optional(),
    }),
  ],
  { error: "'project/service' or { from, ports, only }" },
);
