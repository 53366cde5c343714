import * as z from 'zod';
import { isDay } from '../is-day';
import { values } from './schema-values';

/** That a service is on its way out. */
export const retirementSchema = z.strictObject({
  on: z.string({ error: "a day like '2030-01-31'" }).refine(isDay, { error: "a day like '2030-01-31'" }),
  reason: values.text,
});
