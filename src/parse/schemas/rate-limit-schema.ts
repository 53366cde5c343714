import * as z from 'zod';
import { matchSchema } from './match-schema';
import { values } from './schema-values';

/** A limit on requests. */
export const rateLimitSchema = z.strictObject({
  requests: values.positive.max(4_294_967_295, { error: 'at most 4294967295' }),
  per: z.enum(['second', 'minute', 'hour']),
  burst: values.positive.max(4_294_967_295, { error: 'at most 4294967295' }).optional(),
  when: matchSchema.optional(),
  counted: z
    .union(
      [
        z.enum(['pod', 'service', 'client-address', 'caller']),
        z.strictObject({
          header: z.string().regex(/^[A-Za-z0-9_-]+$/, { error: 'a header name of letters, digits and -' }),
        }),
      ],
      { error: "'pod', 'service', 'client-address', 'caller' or { header: 'x-api-key' }" },
    )
    .optional(),
});
