import * as z from 'zod';
import { daySchema } from './day-schema';
import { objectNameSchema } from './object-name-schema';
import { values } from './schema-values';

const service = "a service with its project, like 'shop/orders'";
const grade = z.enum(['error', 'warning']);

/** A rule of the company's own that is as grave everywhere. */
export const ruleSchema = z.strictObject({
  why: values.prose,
  remedy: values.text,
  source: values.url.optional(),
  severity: grade,
  check: z.custom<(cluster: object) => unknown>((value) => typeof value === 'function', {
    error: 'a function (cluster) => findings',
  }),
  exemptions: z
    .array(
      z.strictObject({
        project: values.text.optional(),
        service: z
          .string({ error: service })
          .regex(/^[^/\s]+\/[^/\s]+$/, { error: service })
          .optional(),
        object: objectNameSchema.optional(),
        reason: values.text,
        owner: values.email,
        until: daySchema,
      }),
    )
    .optional(),
});

/** The same, with a severity for each environment. */
export const gradedRuleSchema = ruleSchema.extend({ severity: z.record(z.string(), grade) });
