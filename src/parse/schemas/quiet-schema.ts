import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';

const time = z
  .string({ error: "a time like '19:00'" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "a time like '19:00'" });

/** When alerts disturb nobody; that the hours make sense is checked apart. */
export const quietSchema = z.strictObject({
  timeZone: values.text,
  nights: z.strictObject({ from: time, to: time }).optional(),
  days: distinct(
    z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
  ).optional(),
});
