import type { FieldPath } from '../../../src/checks/cluster/checked-object';

/** An object with one field changed. */
export interface Mutant {
  readonly path: FieldPath;
  /** What stood there, and what stands there now: undefined where the field is gone. */
  readonly before: unknown;
  readonly after: unknown;
  readonly object: unknown;
}

const replacements: readonly unknown[] = [undefined, null, [], {}, 'text', 7];

/** The object with each of its fields, at any depth, gone or replaced by each kind of value. Of lists the first item stands for all. */
export function mutantsOf(object: unknown): readonly Mutant[] {
  return fieldsIn(object, []).flatMap(({ path, value }) =>
    replacements.map((after) => ({ path, before: value, after, object: replaced(object, path, after) })),
  );
}

interface Field {
  readonly path: FieldPath;
  readonly value: unknown;
}

function fieldsIn(value: unknown, at: FieldPath): readonly Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value)
    .slice(0, isList ? 1 : undefined)
    .flatMap(([key, below]) => {
      const path = [...at, isList ? Number(key) : key];
      return [{ path, value: below }, ...fieldsIn(below, path)];
    });
}

/** A copy along the path; all the rest is shared. */
function replaced(value: unknown, [key, ...rest]: FieldPath, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  if (rest.length > 0 || by !== undefined) fields[key] = replaced(fields[key], rest, by);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete fields[key];
  return copy;
}
