import * as z from 'zod';
import { values } from './schema-values';

// What is no address at all arrives here as a whole.
const address = "an address like '//nas.example.com/reports'";
const server = z
  .string({ error: address })
  .refine((host) => values.host.safeParse(host).success, { error: address });

/** Storage of a pod. */
export const volumeSchema = z.discriminatedUnion(
  'volume',
  [
    z.strictObject({
      volume: z.literal('scratch'),
      mount: values.directory,
      size: values.bytes,
      memory: values.flag.optional(),
    }),
    z.strictObject({
      volume: z.literal('disk'),
      mount: values.directory,
      size: values.bytes,
      class: values.object.optional(),
    }),
    z.strictObject({
      volume: z.literal('smb'),
      mount: values.directory,
      size: values.bytes,
      server,
      share: values.text,
      readOnly: values.flag.optional(),
      credentials: values.text,
    }),
    z.strictObject({
      volume: z.literal('nfs'),
      mount: values.directory,
      size: values.bytes,
      server,
      share: values.text,
      readOnly: values.flag.optional(),
    }),
  ],
  { error: "a volume: disk('/data', '10Gi'), scratch('/tmp'), smb('//server/share', …) or nfs(…)" },
);
