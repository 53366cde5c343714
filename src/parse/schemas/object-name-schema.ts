import * as z from 'zod';

const expected = "an object like 'Deployment shop/orders'";

/** An object as people name it: its kind, its namespace where it has one, and its name. */
export const objectNameSchema = z
  .string({ error: expected })
  .regex(/^[A-Z]\w* [a-z0-9.-]+(\/[a-z0-9.-]+)?$/, { error: expected });
