import * as z from 'zod';
import { values } from './schema-values';

/** How many pods. */
export const scaleSchema = z.union(
  [
    values.positive,
    z.strictObject({ min: values.positive, max: values.positive, cpu: values.percent.optional() }),
  ],
  { error: 'a number of pods, or { min: 2, max: 10 }' },
);
