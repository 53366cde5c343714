import * as z from 'zod';
import { values } from './schema-values';

/** What a container may do. */
export const securitySchema = z.strictObject({
  user: values.positive.optional(),
  group: values.count.optional(),
  writableRoot: values.flag.optional(),
  capabilities: z.array(values.text).optional(),
});
