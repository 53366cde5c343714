import * as z from 'zod';
import { distinct } from './distinct';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** Nodes of a cluster that services choose by name. */
export const poolSchema = z.strictObject({
  labels: readonlyRecord(z.string({ error: 'a text; write numbers and booleans in quotes' })).refine(
    (labels) => Object.keys(labels).length > 0,
    { error: "at least one label, like { pool: 'gpu' }" },
  ),
  taints: distinct(
    z.array(
      z.strictObject({
        key: values.text,
        value: z.string().optional(),
        effect: z.enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute']),
      }),
    ),
  ).optional(),
});
