import * as z from 'zod';
import { values } from './schema-values';

/** What may stand in `observability.traces` of the platform. */
export const tracesSchema = z.strictObject({
  collector: values.image,
  store: values.image,
  days: values.positive.optional(),
  storage: values.bytes.optional(),
});
