import * as z from 'zod';
import { guardProblems } from '../../problems/registry/guard-problems';
import { isDay } from '../is-day';
import { values } from './schema-values';

/** A list of waivers, as a person writes them. */
export const waiversSchema = z.array(
  z.strictObject({
    guard: z.enum(Object.keys(guardProblems)),
    cluster: values.text.optional(),
    object: z
      .string({ error: "an object like 'Deployment shop/orders'" })
      .regex(/^[A-Z]\w* [a-z0-9.-]+(\/[a-z0-9.-]+)?$/, { error: "an object like 'Deployment shop/orders'" })
      .optional(),
    reason: values.text,
    until: z.string({ error: "a day like '2030-01-31'" }).refine(isDay, { error: "a day like '2030-01-31'" }),
  }),
);
