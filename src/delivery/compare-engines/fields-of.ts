type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value of a manifest; none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
