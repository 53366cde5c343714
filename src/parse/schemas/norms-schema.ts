import * as z from 'zod';
import { protocolSchema } from './protocol-schema';
import { values } from './schema-values';

const pattern = z.custom<RegExp>((value) => Object.prototype.toString.call(value) === '[object RegExp]', {
  error: 'a regular expression like /^[a-z]+-(api|web)$/',
});

const portNorm = z.union(
  [
    values.port,
    z.array(values.port).min(1, { error: 'at least one port' }),
    z
      .strictObject({ from: values.port, to: values.port })
      .refine(({ from, to }) => from <= to, { error: 'from at most to' }),
  ],
  { error: 'a port, a list of them, or { from, to }' },
);

/** Rules of the house for names and ports. */
export const normsSchema = z.strictObject({
  serviceNames: pattern.optional(),
  portNames: pattern.optional(),
  ports: z.partialRecord(protocolSchema, portNorm).optional(),
});
