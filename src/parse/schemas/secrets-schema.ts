import * as z from 'zod';
import { readonlyRecord } from './readonly-record';
import { values } from './schema-values';

/** What a service reads from the company's store. */
export const secretsSchema = z.array(
  z.union(
    [
      values.text,
      z.strictObject({
        name: values.text,
        env: readonlyRecord(values.text).optional(),
        mount: values.directory.optional(),
      }),
    ],
    { error: 'the name of a secret, or { name, env, mount }' },
  ),
);
