import * as z from 'zod';

const matching = (pattern: RegExp, expected: string) =>
  z.string({ error: expected }).regex(pattern, { error: expected });

/** The units that definitions use, as zod schemas. Their message is what a person should have written. */
export const values = {
  /** Goes into names, labels and files of others: nothing there survives a line break or a blank at its ends. */
  text: z
    .string({ error: 'a text' })
    .min(1, { error: 'a text' })
    .max(500, { error: 'a text of at most 500 characters' })
    .regex(/^(?! )[^\p{Cc}\p{Zl}\p{Zp}]*(?<! )$/u, { error: 'a text of one line, without blanks around it' }),
  /** Of any shape: what a program or a person reads as it is. */
  prose: z.string({ error: 'a text' }).min(1, { error: 'a text' }),
  /** Name of an object of a cluster (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
  object: matching(
    /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    "the name of an object, like 'letsencrypt': lower case letters, digits, '-' and '.'",
  ),
  duration: matching(/^(\d{1,9}ms|\d{1,8}s|\d{1,6}m|\d{1,5}h)$/, "a duration like '2s', '500ms' or '1h'"),
  seconds: matching(/^(\d{1,8}s|\d{1,6}m|\d{1,5}h)$/, "a duration in whole seconds like '30s' or '5m'"),
  percent: matching(/^(100|[1-9]?\d)%$/, "a percentage like '70%'"),
  /** A percentage that something can be kept at: not 0. */
  target: matching(/^(100|[1-9]\d?)%$/, "a percentage like '70%', 1 or more"),
  bytes: matching(/^\d{1,7}(\.\d{1,3})?(Ki|Mi|Gi|Ti)$/, "an amount of memory like '512Mi' or '2Gi'"),
  diskSize: matching(/^\d{1,7}(MB|GB|TB)$/, "a size like '40GB'"),
  cpu: z.union(
    [
      matching(/^\d{1,7}m$|^\d{1,5}(\.\d{1,3})?$/, "cores like 2 or '250m'"),
      z.number().positive().max(99_999),
    ],
    {
      error: "cores like 2 or '250m'",
    },
  ),
  directory: matching(
    /^\/[-\w./@+]{0,254}$/,
    "an absolute path like '/data', of letters, digits and any of - _ . / @ +",
  ),
  urlPath: matching(/^\/(?:(?![?#])[!-~]){0,999}$/, "a path like '/health'"),
  prefix: matching(/^\/(?:(?![?#*])[!-~]){0,999}$/, "a path prefix like '/api/orders'"),
  label: matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a name like 'brand-certificate'"),
  /** Value of a label (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set). */
  labelValue: matching(
    /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/,
    "a name that can be a label, like 'payments': letters, digits, '-', '_' and '.', at most 63",
  ),
  host: matching(
    /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    "a host name like 'db.example.com'",
  ),
  hostPort: matching(
    /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:\d{1,5}$/,
    "a host with its port like 'mail.example.com:587'",
  ),
  cidr: matching(
    /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!\/)|(?=\/))){4}\/(3[0-2]|[12]?\d)$/,
    "an address range like '10.20.0.0/16'",
  ),
  port: z
    .number({ error: 'a port number from 1 to 65535' })
    .int({ error: 'a port number from 1 to 65535' })
    .min(1, { error: 'a port number from 1 to 65535' })
    .max(65535, { error: 'a port number from 1 to 65535' }),
  count: z
    .number({ error: 'a whole number, 0 or more' })
    .int({ error: 'a whole number, 0 or more' })
    .min(0, { error: 'a whole number, 0 or more' })
    .max(2_147_483_647, { error: 'a whole number up to 2147483647' }),
  positive: z
    .number({ error: 'a whole number, 1 or more' })
    .int({ error: 'a whole number, 1 or more' })
    .min(1, { error: 'a whole number, 1 or more' })
    .max(2_147_483_647, { error: 'a whole number up to 2147483647' }),
  share: z
    .number({ error: 'a percentage from 0 to 100' })
    .min(0, { error: 'a percentage from 0 to 100' })
    .max(100, { error: 'a percentage from 0 to 100' }),
  flag: z.boolean({ error: 'true or false' }),
  email: matching(
    /^(?=.{3,254}$)(?:(?!@)[!-~])+@[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?$/,
    "a mail address like 'team@example.com'",
  ),
  url: matching(/^(https?|ssh):\/\/[!-~]{1,1000}$/, "an address like 'https://example.com/path'"),
  httpsUrl: matching(
    /^https:\/\/(?!\/)[!-~]{1,1000}$/,
    "an address with TLS like 'https://login.example.com/keys'",
  ),
  image: matching(
    /^[a-z0-9]+([.-]+[a-z0-9]+)*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+(:[\w][\w.-]{0,127})?(@sha256:[a-f0-9]{64})?$/,
    "an image like 'quay.io/team/app:1.2.3'",
  ),
} as const;
