import type { Problem } from '../problems/problem';
import { parseValue } from './parse-value';
import { serviceSchema } from './schemas/service-schema';

/** Reads the fields of a service, whose problems are placed below `at`. */
export type ReadService = (
  definition: unknown,
  at: { readonly file: string; readonly path: readonly string[] },
) => { readonly value?: unknown; readonly problems: readonly Problem[] };

/** Parses one service without looking at anything else. */
export const parseService: ReadService = (definition, at) => parseValue(serviceSchema, definition, at);
