import * as z from 'zod';
import { protocolSchema } from './protocol-schema';
import { values } from './schema-values';

/** A system outside the mesh. */
export const externalSchema = z.strictObject({
  external: values.text,
  host: values.host,
  port: values.port,
  protocol: protocolSchema,
  addresses: z.array(values.cidr).optional(),
});
