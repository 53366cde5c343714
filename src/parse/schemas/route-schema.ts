import * as z from 'zod';
import { corsSchema } from './cors-schema';
import { headerOperationsSchema } from './header-operations-schema';
import { matchSchema } from './match-schema';
import { readonlyRecord } from './readonly-record';
import { retriesSchema } from './retries-schema';
import { routePath } from './route-path';
import { values } from './schema-values';
import { timeSpan } from './time-span';
import { weightSchema } from './weight-schema';

const share = z
  .string({ error: "a percentage like '10%' or '0.5%'" })
  .regex(/^(100|[1-9]?\d(\.\d{1,3})?)%$/, { error: "a percentage like '10%' or '0.5%'" });

const rewrittenPath = z
  .string({ error: "a path like '/v2'" })
  .max(200, { error: 'a path of at most 200 characters' })
  .regex(/^\/([^\s?#\\]|\\[0-9])*$/, { error: "a path like '/v2'" });

/** What happens to some of the requests. */
export const routeSchema = z.strictObject({
  when: z
    .union([matchSchema, z.array(matchSchema).min(1, { error: 'at least one pattern' })], {
      error: "a pattern like { path: '/api' }, or a list of them",
    })
    .optional(),
  to: z
    .union([values.text, readonlyRecord(weightSchema)], { error: 'a version, or { v1: 90, v2: 10 }' })
    .optional(),
  rewrite: z
    .strictObject({ path: rewrittenPath.optional(), host: values.host.optional() })
    .refine((rewrite) => Object.keys(rewrite).length > 0, { error: '{ path } or { host }' })
    .optional(),
  redirect: z
    .strictObject({
      host: values.host.optional(),
      path: routePath.exact.optional(),
      scheme: z.enum(['http', 'https']).optional(),
      code: z.literal([301, 302, 303, 307, 308]).optional(),
    })
    .refine(({ host, path, scheme }) => host !== undefined || path !== undefined || scheme !== undefined, {
      error: 'a host, a path or a scheme: to the same address it would go on for ever',
    })
    .optional(),
  headers: z
    .strictObject({
      request: headerOperationsSchema.optional(),
      response: headerOperationsSchema.optional(),
    })
    .optional(),
  timeout: timeSpan.optional(),
  retries: retriesSchema.optional(),
  cors: corsSchema.optional(),
  mirror: z.strictObject({ to: values.text, percent: share.optional() }).optional(),
  fault: z
    .strictObject({
      delay: timeSpan.optional(),
      abort: z
        .number({ error: 'a status from 200 to 599' })
        .int({ error: 'a status from 200 to 599' })
        .min(200, { error: 'a status from 200 to 599' })
        .max(599, { error: 'a status from 200 to 599' })
        .optional(),
      percent: share,
    })
    .refine(({ delay, abort }) => delay !== undefined || abort !== undefined, {
      error: 'a delay or an abort, or both',
    })
    .optional(),
});
