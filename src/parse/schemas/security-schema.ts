import * as z from 'zod';
import { proxyUser } from '../../conventions/proxy-user';
import { values } from './schema-values';

const notTheProxy = `any id but ${proxyUser}: the mesh takes it for its own proxy and leaves its traffic alone`;

/** What a container may do. */
export const securitySchema = z.strictObject({
  user: values.positive.refine((user) => user !== proxyUser, { error: notTheProxy }).optional(),
  group: values.count.refine((group) => group !== proxyUser, { error: notTheProxy }).optional(),
  writableRoot: values.flag.optional(),
  capabilities: z.array(values.text).optional(),
});
