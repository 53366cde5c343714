import * as z from 'zod';
import { protocolSchema } from './protocol-schema';
import { values } from './schema-values';

/** A port that a service serves. */
export const portSchema = z.union(
  [
    values.port,
    z.strictObject({
      port: values.port,
      target: values.port.optional(),
      protocol: protocolSchema.optional(),
    }),
  ],
  {
    error: 'a port number from 1 to 65535, or { port, target, protocol }',
  },
);
