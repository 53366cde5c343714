import * as z from 'zod';
import { distinct } from './distinct';
import { methodSchema } from './method-schema';
import { values } from './schema-values';

/**
 * What a proxy sees of such a path is not what the author wrote, or not only that: Istio resolves dots, decodes some
 * characters and turns backslashes around; in a policy `*` and braces are patterns.
 */
const normalized = values.urlPath
  .regex(/^[^%*{}\\]*$/, { error: 'a path without %, *, braces and backslashes' })
  .refine((path) => !/\/\/|\/\.{1,2}(\/|$)/.test(path), { error: 'a path without // and without . and ..' });

const pattern = z
  .strictObject({
    methods: distinct(z.array(methodSchema))
      .min(1, { error: 'at least one method, or no methods at all for every method' })
      .optional(),
    path: z
      .union([normalized, z.strictObject({ exact: normalized })], {
        error: "a path prefix like '/v1/limits', or { exact: '/v1/limits' }",
      })
      .optional(),
  })
  .refine(({ methods, path }) => methods !== undefined || path !== undefined, {
    error: 'methods or a path: without only, every request is meant',
  });

/** Which requests: one pattern, or any of a list. */
export const requestSchema = z.union(
  [
    distinct(z.array(pattern).min(1, { error: 'at least one request, or no only at all for every request' })),
    pattern,
  ],
  { error: "{ methods: ['GET'], path: '/v1/limits' }, or a list of them" },
);
