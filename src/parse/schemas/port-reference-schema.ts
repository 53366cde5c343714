import * as z from 'zod';
import { values } from './schema-values';

/** A port by its name or number. */
export const portReferenceSchema = z.union([values.text, values.port], {
  error: 'the name or number of a port',
});
