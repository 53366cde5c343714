import * as z from 'zod';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** What a service reads that nobody may see. */
export const secretsSchema = z.array(
  z.union(
    [
      values.text,
      z.strictObject({
        name: values.text,
        from: z.enum(['store', 'existing', 'csi', 'sealed']).optional(),
        env: readonlyRecord(values.text).optional(),
        mount: values.directory.optional(),
        keys: z.array(values.text).min(1, { error: 'at least one key' }).optional(),
      }),
    ],
    { error: 'the name of a secret, or { name, from, env, mount, keys }' },
  ),
);
