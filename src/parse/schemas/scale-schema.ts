import * as z from 'zod';
import { values } from './schema-values';

/** How many pods. */
export const scaleSchema = z.union(
  [
    values.positive,
    z.strictObject({
      min: values.positive,
      max: values.positive,
      cpu: values.target.optional(),
      memory: values.target.optional(),
      requests: values.positive.optional(),
    }),
  ],
  { error: 'a number of pods, or { min: 2, max: 10 }' },
);
