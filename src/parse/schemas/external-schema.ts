import * as z from 'zod';
import { distinct } from './distinct';
import { protocolSchema } from './protocol-schema';
import { values } from './schema-values';

/** A system outside the mesh. */
export const externalSchema = z.strictObject({
  external: values.label,
  host: z.union([values.host, distinct(z.array(values.host).min(1, { error: 'at least one host' }))], {
    error: "a host name like 'db.example.com', or a list of them",
  }),
  port: values.port,
  protocol: protocolSchema,
  addresses: distinct(z.array(values.cidr)).optional(),
  tls: z.literal('originate', { error: "'originate', or nothing" }).optional(),
  plainPort: values.port.optional(),
  timeout: values.duration.optional(),
  maxConnections: values.positive.optional(),
});
