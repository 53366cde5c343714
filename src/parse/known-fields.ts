import type { z } from 'zod';

type Path = readonly PropertyKey[];

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly keyType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Names of the fields that a schema allows in the object at a path. */
export function knownFields(schema: z.ZodType, path: Path): readonly string[] {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType !== undefined) {
    return knownFields(definition.innerType, path);
  }
  if (definition.options !== undefined) {
    return definition.options.flatMap((option) => knownFields(option, path));
  }
  const [key, ...rest] = path;
  if (key === undefined) {
    const names = definition.keyType?.def as unknown as Definition | undefined;
    return Object.keys(definition.shape ?? names?.entries ?? {});
  }
  const next = definition.shape?.[String(key)] ?? definition.valueType ?? definition.element;
  return next === undefined ? [] : knownFields(next, rest);
}
