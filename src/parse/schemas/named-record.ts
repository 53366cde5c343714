import * as z from 'zod';

/**
 * A map whose names are not free.
 *
 * @param expected what a person should have written, where a name does not match
 */
export const namedRecord = <T extends z.ZodType>(name: RegExp, expected: string, value: T) =>
  z.record(z.string(), value).superRefine((map, context) => {
    for (const key of Object.keys(map)) {
      if (name.test(key)) continue;
      context.addIssue({ code: 'custom', path: [key], message: expected, params: { key: true } });
    }
  });
