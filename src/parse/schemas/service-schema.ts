import * as z from 'zod';
import { distinct } from './distinct';
import { callSchema } from './call-schema';
import { consumerSchema } from './consumer-schema';
import { exposeSchema } from './expose-schema';
import { jobSchema } from './job-schema';
import { portSchema } from './port-schema';
import { readonlyRecord } from './readonly-record';
import { retirementSchema } from './retirement-schema';
import { runtimeSchema } from './runtime-schema';
import { settingsSchema } from './settings-schema';
import { values } from './schema-values';
import { versionSchema } from './version-schema';

/** What may stand below `services.<name>`. */
export const serviceSchema = settingsSchema.extend({
  runtime: runtimeSchema,
  job: jobSchema.optional(),
  ports: readonlyRecord(portSchema).optional(),
  calls: distinct(z.array(callSchema)).optional(),
  logs: z.enum(['stdout', 'intake'], { error: "'stdout' or 'intake'" }).optional(),
  tracing: values.flag.optional(),
  consumers: distinct(z.array(consumerSchema)).optional(),
  expose: z
    .union(
      [
        exposeSchema,
        distinct(z.array(exposeSchema).min(1, { error: 'at least one way in, or no expose at all' })),
      ],
      { error: '{ host, paths }, or a list of them' },
    )
    .optional(),
  versions: readonlyRecord(versionSchema).optional(),
  retired: retirementSchema.optional(),
  in: readonlyRecord(settingsSchema).optional(),
});
