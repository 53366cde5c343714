import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';

const receivers = distinct(z.array(values.text, { error: "names of receivers, ['chat']" }));

/** What may stand in `delivery` of the platform; that the names exist is checked apart. */
export const deliverySchema = z.strictObject({
  undelivered: receivers.optional(),
  delivered: receivers.optional(),
  roots: z.enum(['cluster', 'project']).optional(),
  webhook: z
    .strictObject({ from: z.enum(['github', 'gitlab', 'bitbucket-server']), secret: values.text })
    .optional(),
  artifact: z
    .strictObject({
      url: z.string({ error: "an address like 'oci://registry.example.com/platform/dist'" }).regex(
        // As registries name repositories, with no tag and no digest behind it.
        /^oci:\/\/[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)+$/,
        { error: "an address without a tag, like 'oci://registry.example.com/platform/dist'" },
      ),
      tag: z
        .string({ error: "a tag like 'main'" })
        .regex(/^\w[\w.-]{0,127}$/, { error: "a tag like 'main'" })
        .optional(),
      login: values.flag.optional(),
      signedBy: z.strictObject({ issuer: values.text, subject: values.text }).optional(),
    })
    .optional(),
});
