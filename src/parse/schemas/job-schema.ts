import * as z from 'zod';
import { cronValues } from './cron-values';
import { values } from './schema-values';

const common = { deadline: values.seconds.optional(), retries: values.count.optional() };

const startWithin = "at least '10s'";

/** That a service is a job. */
export const jobSchema = z.union(
  [
    z.strictObject({
      schedule: cronValues.schedule,
      timeZone: cronValues.timeZone.optional(),
      overlap: z.enum(['forbid', 'replace', 'allow']).optional(),
      // The controller looks every 10 seconds (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/).
      startWithin: values.seconds.refine((text) => !/^\ds$/.test(text), { error: startWithin }).optional(),
      history: values.count.optional(),
      ...common,
    }),
    z.strictObject({ before: values.text, ...common }),
  ],
  { error: "{ schedule: '@daily' } or { before: 'a service' }" },
);
