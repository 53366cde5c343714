import * as z from 'zod';

const expected = 'a header other than Host, of letters, digits, - and _';
const isName = (name: string): boolean => /^[A-Za-z0-9_-]+$/.test(name) && name.toLowerCase() !== 'host';

/** Headers that rules may be about. Not `Host`, by which the mesh itself routes. */
export const headerName = {
  one: z.string({ error: expected }).refine(isName, { error: expected }),
  /** A map by names of headers, whose case does not matter. */
  mapTo: <T extends z.ZodType>(value: T) =>
    z.record(z.string(), value).superRefine((map, context) => {
      const seen = new Set<string>();
      for (const name of Object.keys(map)) {
        const twice = seen.has(name.toLowerCase());
        if (!isName(name)) context.addIssue({ code: 'custom', path: [name], message: expected });
        if (twice)
          context.addIssue({ code: 'custom', path: [name], message: 'each header once, in any case' });
        seen.add(name.toLowerCase());
      }
    }),
} as const;
