/** Says what of a value is kept: the value itself where that is all of it, undefined where it is nothing. */
export type Keep = (value: unknown) => unknown;

const whole: Keep = (value) => value;
const nothing: Keep = () => undefined;

/** Of an object, field by field; what is no object is kept. */
const fields = (known: Readonly<Record<string, Keep>>, others: Keep = nothing): Keep => {
  const table = new Map(Object.entries(known));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const before = value as Readonly<Record<string, unknown>>;
    const after: Record<string, unknown> = {};
    let isWhole = true;
    for (const key in before) {
      const own = before[key];
      const kept = (table.get(key) ?? others)(own);
      if (kept !== undefined) after[key] = kept;
      if (kept !== own) isWhole = false;
    }
    return isWhole ? value : after;
  };
};

/** Of each entry of a list; what is no list is kept. */
const each =
  (keep: Keep): Keep =>
  (value) => {
    if (!Array.isArray(value)) return value;
    const entries: readonly unknown[] = value;
    // An entry that is left out would move those behind it.
    const kept = entries.map((entry) => keep(entry) ?? null);
    return kept.every((entry, index) => entry === entries[index]) ? value : kept;
  };

/** What outlines are made of. Nothing is copied of which all is kept. */
export const keep = { whole, nothing, fields, each } as const;
