import * as z from 'zod';
import { values } from './schema-values';

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
      class: values.text.optional(),
    }),
    z.strictObject({
      volume: z.literal('smb'),
      mount: values.directory,
      size: values.bytes,
      server: values.host,
      share: values.text,
      readOnly: values.flag.optional(),
      credentials: values.text,
    }),
    z.strictObject({
      volume: z.literal('nfs'),
      mount: values.directory,
      size: values.bytes,
      server: values.host,
      share: values.text,
      readOnly: values.flag.optional(),
    }),
  ],
  { error: "a volume: disk('/data', '10Gi'), scratch('/tmp'), smb('//server/share', …) or nfs(…)" },
);
