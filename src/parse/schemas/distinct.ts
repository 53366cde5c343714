import type { z } from 'zod';

/** A list that says nothing twice: the second is a slip, or was to be something else. */
export const distinct = <T extends z.ZodArray>(list: T): T =>
  list.superRefine((elements, context) => {
    const seen = new Map<string, number>();
    for (const [index, element] of elements.entries()) {
      const text = JSON.stringify(element);
      const first = seen.get(text);
      if (first === undefined) seen.set(text, index);
      else context.addIssue({ code: 'custom', path: [index], message: `each once: it is [${first}] again` });
    }
  });
