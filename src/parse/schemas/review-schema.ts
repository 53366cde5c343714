import * as z from 'zod';
import { values } from './schema-values';

const level = z.enum(['ignore', 'warn', 'refuse']).optional();
const limit = z.strictObject({ above: values.count.optional(), level }).optional();

/** What a platform says of findings of reviews. */
export const reviewSchema = z.strictObject({
  'engine-switch': level,
  'stale-waiver': level,
  'unused-waiver': level,
  'many-restarts': limit,
  'many-edges-gained': limit,
  'much-opened': limit,
  'many-alerts-lost': limit,
});
