import * as z from 'zod';

const runtimeNames = ['java', 'node', 'python', 'go', 'dotnet', 'nginx', 'image'] as const;

/** What a service is built with. */
export const runtimeSchema = z.strictObject(
  {
    runtime: z.enum(runtimeNames),
    version: z
      .union([z.literal(8), z.literal(11), z.literal(17), z.literal(21), z.literal(25)], {
        error: 'Java 8, 11, 17, 21 or 25',
      })
      .optional(),
  },
  { error: 'a runtime: java(17), node(), python(), go(), dotnet(), nginx() or image()' },
);
