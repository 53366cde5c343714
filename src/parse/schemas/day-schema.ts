import * as z from 'zod';
import { isDay } from '../is-day';

const expected = "a day like '2030-01-31'";

/** A day, as the last on which something counts. */
export const daySchema = z.string({ error: expected }).refine(isDay, { error: expected });
