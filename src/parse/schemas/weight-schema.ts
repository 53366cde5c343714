import * as z from 'zod';

const expected = 'a whole percentage from 0 to 100';

/** Share of the requests. Whole, as the field of a VirtualService is. */
export const weightSchema = z
  .number({ error: expected })
  .int({ error: expected })
  .min(0, { error: expected })
  .max(100, { error: expected });
