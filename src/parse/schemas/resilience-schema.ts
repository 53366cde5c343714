import * as z from 'zod';
import { loadBalancingSchema } from './load-balancing-schema';
import { retriesSchema } from './retries-schema';
import { values } from './schema-values';
import { timeSpan } from './time-span';

/** What callers do when a service is slow or fails. */
export const resilienceSchema = z.strictObject({
  timeout: timeSpan.optional(),
  retries: retriesSchema.optional(),
  circuitBreaker: z
    .strictObject({
      maxConnections: values.positive.optional(),
      maxPendingRequests: values.positive.optional(),
      maxRequests: values.positive.optional(),
      maxRetries: values.positive.optional(),
      connectTimeout: timeSpan.optional(),
      idleTimeout: timeSpan.optional(),
      consecutiveErrors: values.positive.optional(),
      ejectionTime: timeSpan.optional(),
      maxEjection: values.percent.optional(),
    })
    .optional(),
  loadBalancing: loadBalancingSchema.optional(),
  locality: z.enum(['prefer-near', 'ignore']).optional(),
  warmUp: timeSpan.optional(),
});
