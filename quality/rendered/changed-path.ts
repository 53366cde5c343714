type Fields = Readonly<Record<string, unknown>>;

/** The way to what differs between two objects, down to the field around all of it. */
export function changedPath(before: unknown, after: unknown): readonly string[] {
  if (!isFields(before) || !isFields(after)) return [];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const [key] = changed;
  return key === undefined || changed.length > 1 ? [] : [key, ...changedPath(before[key], after[key])];
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
