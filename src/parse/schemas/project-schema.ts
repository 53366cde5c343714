import * as z from 'zod';
import { alertsSchema } from './alert-schema';
import { distinct } from './distinct';
import { notifySchema } from './notify-schema';
import { quotaSchema } from './platform-schema';
import { quietSchema } from './quiet-schema';
import { readonlyRecord } from './readonly-record';
import { receiverSchema } from './receiver-schema';
import { values } from './schema-values';
import { serviceDefaultsSchema } from './service-defaults-schema';

/** What may stand in a project, its services apart: each of them is parsed on its own. */
export const projectSchema = z.strictObject({
  title: values.text,
  owner: z.strictObject({ team: values.labelValue, email: values.email, runbook: values.url }),
  environments: z.record(
    z.string(),
    z.strictObject({
      quota: z.union([values.text, quotaSchema], { error: 'the name of a quota, or { cpu, memory }' }),
      notify: notifySchema.optional(),
      quiet: quietSchema.optional(),
    }),
  ),
  receivers: readonlyRecord(receiverSchema).optional(),
  notify: notifySchema.optional(),
  podSecurity: z.enum(['restricted', 'baseline']).optional(),
  defaults: serviceDefaultsSchema.optional(),
  groups: z
    .record(z.string(), distinct(z.array(values.text).min(2, { error: 'at least two services' })).readonly())
    .optional(),
  services: z.record(z.string(), z.unknown()),
  alerts: alertsSchema.optional(),
  extend: z
    .custom((value) => typeof value === 'function', { error: 'a function (chart, tenant) => void' })
    .optional(),
});

/** An image lock. */
export const imageLockSchema = z.record(
  z.string(),
  z.strictObject({
    repository: z
      .string({ error: "a repository like 'docker.io/library/redis'" })
      .regex(/^[a-z0-9]+([.-]+[a-z0-9]+)*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/, {
        error: "a repository with its registry, like 'docker.io/library/redis'",
      }),
    tag: z.string({ error: 'a tag' }).regex(/^[\w][\w.-]{0,127}$/, { error: "a tag like '1.4.2'" }),
    digest: z
      .string({ error: "a digest 'sha256:…'" })
      .regex(/^sha256:[a-f0-9]{64}$/, { error: "a digest: 'sha256:' and 64 hexadecimal digits" })
      .optional(),
  }),
);
