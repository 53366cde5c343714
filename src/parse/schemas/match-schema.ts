import * as z from 'zod';
import { regexSchema } from './regex-schema';
import { values } from './schema-values';

const headerMatch = z.union(
  [
    values.text,
    z.strictObject({ prefix: values.text }),
    z.strictObject({ regex: regexSchema }),
    z.strictObject({ present: values.flag }),
  ],
  { error: "a text, { prefix: 'v2' }, { regex: 'v[23]' } or { present: true }" },
);

const matchableHeader = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, { error: 'a header name of letters, digits and -' })
  .refine((name) => name.toLowerCase() !== 'host', {
    error: 'another header: a service answers at the hosts it has',
  });

/** Which requests are meant. */
export const matchSchema = z.strictObject({
  path: z
    .union(
      [
        values.prefix,
        z.strictObject({ exact: values.urlPath }),
        z.strictObject({
          regex: regexSchema.refine((regex) => regex.startsWith('/'), {
            error: "a regex that begins with '/', as every path does",
          }),
        }),
      ],
      { error: "a path prefix like '/api', { exact: '/api' } or { regex: '/api/v[0-9]+/.*' }" },
    )
    .optional(),
  methods: z
    .array(z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']))
    .min(1, { error: 'at least one method, or no methods at all for every method' })
    .optional(),
  headers: z.record(matchableHeader, headerMatch).optional(),
  query: z
    .record(
      values.text,
      z.union([values.text, z.strictObject({ regex: regexSchema })], {
        error: "a text, or { regex: '[0-9]+' }",
      }),
    )
    .optional(),
});
