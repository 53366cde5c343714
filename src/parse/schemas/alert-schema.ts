import * as z from 'zod';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** Alerts of a project's own. */
export const alertsSchema = readonlyRecord(
  z.strictObject({
    expr: values.prose,
    for: z
      .string({ error: "a duration like '5m'" })
      .regex(/^(?:\d+(?:ms|[smhdwy]))+$/, { error: "a duration like '5m' or '1h30m'" })
      .optional(),
    severity: z.enum(['page', 'ticket'], { error: "'page' or 'ticket'" }),
    summary: values.prose,
    description: values.prose,
  }),
);
