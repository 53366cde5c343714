import * as z from 'zod';
import { values } from './schema-values';

/** How a service stays up while nodes come and go. */
export const availabilitySchema = z.strictObject({
  // Nothing at all would keep every node with such a pod from being drained.
  maxUnavailable: z
    .union([values.positive, values.target], { error: "1 pod or more, or a percentage like '25%'" })
    .optional(),
  spread: z.enum(['prefer', 'nodes', 'zones']).optional(),
  priority: values.text.optional(),
});
