import * as z from 'zod';
import { proxyUser } from '../../conventions/proxy-user';
import { values } from './schema-values';

const notTheProxy = `any id but ${proxyUser}: the mesh takes it for its own proxy and leaves its traffic alone`;

// What Kubernetes takes as runAsUser and runAsGroup.
const id = (number: z.ZodNumber) => number.max(2_147_483_647, { error: 'an id up to 2147483647' });

/** What a container may do. */
export const securitySchema = z.strictObject({
  user: id(values.positive)
    .refine((user) => user !== proxyUser, { error: notTheProxy })
    .optional(),
  group: id(values.count)
    .refine((group) => group !== proxyUser, { error: notTheProxy })
    .optional(),
  writableRoot: values.flag.optional(),
  capabilities: z.array(values.text).optional(),
});
