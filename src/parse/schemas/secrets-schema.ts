import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';
import { variables } from './variables';

/** What a service reads that nobody may see. */
export const secretsSchema = distinct(
  z.array(
    z.union(
      [
        values.text,
        z.strictObject({
          name: values.text,
          from: z.enum(['store', 'existing', 'csi', 'sealed']).optional(),
          env: variables(values.text).optional(),
          mount: values.directory.optional(),
          keys: distinct(z.array(values.text).min(1, { error: 'at least one key' })).optional(),
        }),
      ],
      { error: 'the name of a secret, or { name, from, env, mount, keys }' },
    ),
  ),
);
