import * as z from 'zod';
import { guardProblems } from '../../problems/registry/guard-problems';
import { daySchema } from './day-schema';
import { objectNameSchema } from './object-name-schema';
import { values } from './schema-values';

/** A list of waivers, as a person writes them. */
export const waiversSchema = z.array(
  z.strictObject({
    guard: z.enum(Object.keys(guardProblems)),
    cluster: values.text.optional(),
    object: objectNameSchema.optional(),
    reason: values.text,
    until: daySchema,
  }),
);
