import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';

const external = z.strictObject({
  host: values.host,
  port: values.port,
  addresses: distinct(z.array(values.cidr)).optional(),
});

/** What may stand in `observability.logs` of the platform. */
export const logsSchema = z.strictObject({
  store: z
    .strictObject({
      hosts: distinct(
        z
          .array(
            z.string().regex(/^https:\/\/[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:\d{1,5})?$/, {
              error: "an address with TLS and no path like 'https://logs.example.com:9200'",
            }),
          )
          .min(1, { error: 'at least one address' }),
      ),
      addresses: distinct(z.array(values.cidr)).optional(),
      secret: values.text.optional(),
      privateAuthority: values.flag.optional(),
      collector: values.image,
    })
    .optional(),
  intake: z
    .union([z.literal('own'), external], { error: "'own', or { host, port } of one that runs elsewhere" })
    .optional(),
});
