import { z } from 'zod';
import { protocols } from '../model/port';
import { values } from './schema-values';

const readonlyRecord = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const protocol = z.enum(protocols);

const external = z.strictObject({
  external: values.text,
  host: values.host,
  port: values.port,
  protocol,
  addresses: z.array(values.cidr).optional(),
});

const volume = z.discriminatedUnion(
  'volume',
  [
    z.strictObject({
      volume: z.literal('scratch'),
      mount: values.directory,
      size: values.bytes,
      memory: values.flag.optional(),
    }),
    z.strictObject({ volume: z.literal('disk'), mount: values.directory, size: values.bytes }),
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

const resources = z.strictObject({
  cpu: values.cpu.optional(),
  cpuLimit: values.cpu.optional(),
  memory: values.bytes.optional(),
});

const scale = z.union(
  [
    values.positive,
    z.strictObject({ min: values.positive, max: values.positive, cpu: values.percent.optional() }),
  ],
  { error: 'a number of pods, or { min: 2, max: 10 }' },
);

const resilience = z.strictObject({
  timeout: values.duration.optional(),
  retries: values.count.max(10, { error: 'at most 10 retries' }).optional(),
  circuitBreaker: z
    .strictObject({
      maxConnections: values.positive.optional(),
      maxPendingRequests: values.positive.optional(),
      consecutiveErrors: values.positive.optional(),
      ejectionTime: values.duration.optional(),
      maxEjection: values.percent.optional(),
    })
    .optional(),
});

const portReference = z.union([values.text, values.port], { error: 'the name or number of a port' });

const settings = {
  command: z.array(values.text).optional(),
  args: z.array(z.string()).optional(),
  env: readonlyRecord(z.string({ error: 'a text; write numbers and booleans in quotes' })).optional(),
  files: readonlyRecord(
    z.union([z.string(), z.strictObject({ file: values.text })], { error: "a text, or file('path')" }),
  ).optional(),
  secrets: z
    .array(
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
    )
    .optional(),
  volumes: readonlyRecord(volume).optional(),
  resources: resources.optional(),
  scale: scale.optional(),
  resilience: resilience.optional(),
  health: z
    .strictObject({
      ready: z
        .union([values.urlPath, z.literal(false)], { error: "a path like '/health', or false" })
        .optional(),
      live: z
        .union([values.urlPath, z.literal(false)], { error: "a path like '/health', or false" })
        .optional(),
      port: portReference.optional(),
      start: values.seconds.optional(),
    })
    .optional(),
  metrics: z
    .union([z.literal(false), z.strictObject({ port: portReference, path: values.urlPath })], {
      error: "{ port: 'http', path: '/metrics' }, or false",
    })
    .optional(),
  shutdown: z.strictObject({ drain: values.seconds.optional(), grace: values.seconds.optional() }).optional(),
  security: z
    .strictObject({
      user: values.positive.optional(),
      group: values.count.optional(),
      writableRoot: values.flag.optional(),
      capabilities: z.array(values.text).optional(),
    })
    .optional(),
};

const expose = z.strictObject({
  host: values.host,
  paths: z.array(values.prefix).min(1, { error: "at least one path, like '/'" }).optional(),
  gateway: values.text.optional(),
  port: values.text.optional(),
});

const runtimeNames = ['java', 'node', 'python', 'go', 'dotnet', 'nginx', 'image'] as const;

/** What may stand below `services.<name>`. */
export const serviceSchema = z.strictObject({
  ...settings,
  runtime: z.strictObject(
    {
      runtime: z.enum(runtimeNames),
      version: z
        .union([z.literal(8), z.literal(11), z.literal(17), z.literal(21), z.literal(25)], {
          error: 'Java 8, 11, 17, 21 or 25',
        })
        .optional(),
    },
    { error: 'a runtime: java(17), node(), python(), go(), dotnet(), nginx() or image()' },
  ),
  ports: readonlyRecord(
    z.union(
      [
        values.port,
        z.strictObject({ port: values.port, target: values.port.optional(), protocol: protocol.optional() }),
      ],
      {
        error: 'a port number from 1 to 65535, or { port, target, protocol }',
      },
    ),
  ).optional(),
  calls: z
    .array(
      z.union(
        [values.text, z.strictObject({ to: values.text, ports: z.array(values.text).min(1) }), external],
        {
          error: "'service', 'project/service', { to, ports } or external(…)",
        },
      ),
    )
    .optional(),
  consumers: z.array(values.text).optional(),
  expose: z.union([expose, z.array(expose)], { error: '{ host, paths }, or a list of them' }).optional(),
  versions: readonlyRecord(values.share).optional(),
  in: readonlyRecord(z.strictObject(settings)).optional(),
});

/** What platform and project may set for all services. */
export const serviceDefaultsSchema = z.strictObject({
  env: settings.env,
  resources: settings.resources,
  scale: settings.scale,
  resilience: settings.resilience,
  shutdown: settings.shutdown,
  security: settings.security,
});
