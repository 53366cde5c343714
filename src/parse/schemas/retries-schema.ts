import * as z from 'zod';
import { values } from './schema-values';
import { timeSpan } from './time-span';

const attempts = values.count.max(10, { error: 'at most 10 retries' });

/** How often, and after which failures, a request is sent again. */
export const retriesSchema = z.union(
  [
    attempts,
    z.strictObject({
      attempts,
      perTry: timeSpan.optional(),
      repeat: z.enum(['unsent', 'idempotent', 'everything']).optional(),
    }),
  ],
  { error: "a number from 0 to 10, or { attempts: 2, perTry: '500ms', repeat: 'idempotent' }" },
);
