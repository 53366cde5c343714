import * as z from 'zod';

/** A map from names to values. */
export const readonlyRecord = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
