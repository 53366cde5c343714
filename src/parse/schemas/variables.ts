import type { z } from 'zod';
import { namedRecord } from './named-record';

/** Environment variables. What Kubernetes takes since 1.32 is more than any shell or library can read. */
export const variables = <T extends z.ZodType>(value: T) =>
  namedRecord(/^[-._a-zA-Z][-._a-zA-Z0-9]*$/, "the name of a variable, like 'LOG_LEVEL'", value);
