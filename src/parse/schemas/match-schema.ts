import * as z from 'zod';
import { distinct } from './distinct';
import { headerName } from './header-name';
import { methodSchema } from './method-schema';
import { regexSchema } from './regex-schema';
import { routePath } from './route-path';
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

/** Which requests are meant. */
export const matchSchema = z.strictObject({
  path: z
    .union(
      [
        routePath.prefix,
        z.strictObject({ exact: routePath.exact }),
        z.strictObject({
          regex: regexSchema.refine((regex) => regex.startsWith('/'), {
            error: "a regex that begins with '/', as every path does",
          }),
        }),
      ],
      { error: "a path prefix like '/api', { exact: '/api' } or { regex: '/api/v[0-9]+/.*' }" },
    )
    .optional(),
  methods: distinct(z.array(methodSchema))
    .min(1, { error: 'at least one method, or no methods at all for every method' })
    .optional(),
  headers: headerName.mapTo(headerMatch).optional(),
  query: z
    .record(
      z.string(),
      z.union([values.text, z.strictObject({ regex: regexSchema })], {
        error: "a text, or { regex: '[0-9]+' }",
      }),
    )
    .optional(),
});
