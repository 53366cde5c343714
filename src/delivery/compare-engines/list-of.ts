import { fieldsOf } from './fields-of';

/** The entries of a list of a manifest as fields; none when it is no list. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}
