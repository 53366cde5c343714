import * as z from 'zod';
import { values } from './schema-values';

const springBootVersion = "a version of Spring Boot like '3.4', or false";

const springBoot = z.enum(
  [
    '1.5',
    '2.0',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '2.6',
    '2.7',
    '3.0',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
    '3.5',
    '4.0',
  ],
  { error: springBootVersion },
);

const javaOptions = z.strictObject({
  springBoot: z.union([springBoot, z.literal(false)], { error: springBootVersion }).optional(),
  update: values.count.optional(),
  vm: z.enum(['hotspot', 'openj9']).optional(),
  buildpack: values.flag.optional(),
  managementPort: values.port.optional(),
  logs: z.enum(['text', 'json', 'intake']).optional(),
});

/** What a service is built with. */
export const runtimeSchema = z.discriminatedUnion(
  'runtime',
  [
    z.strictObject({
      runtime: z.literal('java'),
      version: z.union([z.literal(8), z.literal(11), z.literal(17), z.literal(21), z.literal(25)], {
        error: 'Java 8, 11, 17, 21 or 25',
      }),
      options: javaOptions.optional(),
    }),
    z.strictObject({
      runtime: z.literal('dotnet'),
      version: z.union([z.literal(6), z.literal(7), z.literal(8), z.literal(9), z.literal(10)], {
        error: '.NET 6, 7, 8, 9 or 10',
      }),
    }),
    z.strictObject({ runtime: z.enum(['node', 'python', 'go', 'nginx', 'image']) }),
  ],
  { error: 'a runtime: java(17), node(), python(), go(), dotnet(8), nginx() or image()' },
);
