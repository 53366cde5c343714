import * as z from 'zod';

const matching = (pattern: RegExp, expected: string) =>
  z.string({ error: expected }).regex(pattern, { error: expected });

/** The units that definitions use, as zod schemas. Their message is what a person should have written. */
export const values = {
  text: z.string({ error: 'a text' }).min(1, { error: 'a text' }),
  duration: matching(/^\d+(ms|s|m|h)$/, "a duration like '2s', '500ms' or '1h'"),
  seconds: matching(/^\d+(s|m|h)$/, "a duration in whole seconds like '30s' or '5m'"),
  percent: matching(/^(100|[1-9]?\d)%$/, "a percentage like '70%'"),
  /** A percentage that something can be kept at: not 0. */
  target: matching(/^(100|[1-9]\d?)%$/, "a percentage like '70%', 1 or more"),
  bytes: matching(/^\d+(\.\d+)?(Ki|Mi|Gi|Ti)$/, "an amount of memory like '512Mi' or '2Gi'"),
  diskSize: matching(/^\d+(B|KB|MB|GB|TB)$/, "a size like '40GB'"),
  cpu: z.union([matching(/^\d+m$|^\d+(\.\d+)?$/, "cores like 2 or '250m'"), z.number().positive()], {
    error: "cores like 2 or '250m'",
  }),
  directory: matching(/^\/[^\s]*$/, "an absolute path like '/data'"),
  urlPath: matching(/^\/[^\s?#]*$/, "a path like '/health'"),
  prefix: matching(/^\/[^\s?#*]*$/, "a path prefix like '/api/orders'"),
  label: matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a name like 'brand-certificate'"),
  host: matching(
    /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    "a host name like 'db.example.com'",
  ),
  hostPort: matching(
    /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:\d{1,5}$/,
    "a host with its port like 'mail.example.com:587'",
  ),
  cidr: matching(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "an address range like '10.20.0.0/16'"),
  port: z
    .number({ error: 'a port number from 1 to 65535' })
    .int({ error: 'a port number from 1 to 65535' })
    .min(1, { error: 'a port number from 1 to 65535' })
    .max(65535, { error: 'a port number from 1 to 65535' }),
  count: z
    .number({ error: 'a whole number, 0 or more' })
    .int({ error: 'a whole number, 0 or more' })
    .min(0, { error: 'a whole number, 0 or more' }),
  positive: z
    .number({ error: 'a whole number, 1 or more' })
    .int({ error: 'a whole number, 1 or more' })
    .min(1, { error: 'a whole number, 1 or more' }),
  share: z
    .number({ error: 'a percentage from 0 to 100' })
    .min(0, { error: 'a percentage from 0 to 100' })
    .max(100, { error: 'a percentage from 0 to 100' }),
  flag: z.boolean({ error: 'true or false' }),
  email: matching(/^[^@\s]+@[^@\s]+$/, "a mail address like 'team@example.com'"),
  url: matching(/^(https?|ssh):\/\/\S+$/, "an address like 'https://example.com/path'"),
  httpsUrl: matching(/^https:\/\/[^\s/]\S*$/, "an address with TLS like 'https://login.example.com/keys'"),
  image: matching(
    /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)+(:[\w][\w.-]{0,127})?(@sha256:[a-f0-9]{64})?$/,
    "an image like 'quay.io/team/app:1.2.3'",
  ),
} as const;
