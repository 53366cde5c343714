import * as z from 'zod';
import { values } from './schema-values';

/** How long a container gets to stop. */
export const shutdownSchema = z.strictObject({
  drain: values.seconds.optional(),
  grace: values.seconds.optional(),
});
