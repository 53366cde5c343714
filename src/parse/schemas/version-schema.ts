import * as z from 'zod';
import { matchSchema } from './match-schema';
import { weightSchema } from './weight-schema';

/** A version beside others. */
export const versionSchema = z.union(
  [weightSchema, z.strictObject({ weight: weightSchema, when: matchSchema.optional() })],
  { error: 'a whole percentage from 0 to 100, or { weight, when }' },
);
