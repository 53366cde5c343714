import * as z from 'zod';
import { values } from './schema-values';

/** Which nodes a service may run on. */
export const placementSchema = z.strictObject({
  pool: values.text.optional(),
  architecture: z.enum(['amd64', 'arm64']).optional(),
});
