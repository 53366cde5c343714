import * as z from 'zod';
import { values } from './schema-values';

/** What callers do when a service is slow or fails. */
export const resilienceSchema = z.strictObject({
  timeout: values.duration.optional(),
  retries: values.count.max(10, { error: 'at most 10 retries' }).optional(),
  circuitBreaker: z
    .strictObject({
      maxConnections: values.positive.optional(),
      maxPendingRequests: values.positive.optional(),
      consecutiveErrors: values.positive.optional(),
      ejectionTime: values.duration.optional(),
      maxEjection: values.percent.optional(),
    })
    .optional(),
});
