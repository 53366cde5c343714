import type { CompactSchema } from '@cdk8s/strict';

type JsonSchema = Record<string, unknown>;

const TYPES: Readonly<Record<string, readonly string[]>> = {
  'int-or-string': ['integer', 'string'],
  'number-or-string': ['number', 'string'],
};

const COPIED = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'required',
] as const;

/** The JSON Schema that says what a compact schema says, so that Ajv can be asked the same question. */
export function toJsonSchema(schema: CompactSchema): JsonSchema {
  const definitions = Object.entries(schema.$defs ?? {}).map(([name, each]) => [name, convert(each, false)]);
  return { ...convert(schema, false), $defs: Object.fromEntries(definitions) };
}

function convert(schema: CompactSchema, inCombination: boolean): JsonSchema {
  if (schema.$ref !== undefined) return { $ref: `#/$defs/${schema.$ref}` };
  const out: JsonSchema = {};
  const orNull = schema.nullable === true ? [null] : [];
  if (schema.type !== undefined) {
    out['type'] = [...(TYPES[schema.type] ?? [schema.type]), ...(schema.nullable === true ? ['null'] : [])];
  }
  if (schema.enum !== undefined) out['enum'] = [...schema.enum, ...orNull];
  for (const keyword of COPIED) if (schema[keyword] !== undefined) out[keyword] = schema[keyword];
  addRange(schema, out);
  // Go lets the braces of a property out, which Cilium does; JavaScript does not.
  const pattern = schema.pattern?.replaceAll(String.raw`\PC`, String.raw`\P{C}`);
  if (pattern !== undefined && compiles(pattern)) out['pattern'] = pattern;
  if (['ipv4', 'ipv6', 'cidr'].includes(schema.format ?? '')) out['format'] = schema.format;
  if (schema.items !== undefined) out['items'] = convert(schema.items, inCombination);
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length > 0) {
    out['properties'] = Object.fromEntries(
      fields.map(([name, field]) => [name, convert(field, inCombination)]),
    );
  }
  if (schema.additionalProperties !== undefined) {
    out['additionalProperties'] = convert(schema.additionalProperties, inCombination);
  } else if (schema.type === 'object' && !inCombination && schema.open !== true) {
    out['additionalProperties'] = false;
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
    const parts = schema[keyword];
    if (parts !== undefined) out[keyword] = parts.map((part) => convert(part, true));
  }
  if (schema.not !== undefined) out['not'] = convert(schema.not, true);
  return out;
}

function addRange(schema: CompactSchema, out: JsonSchema): void {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const minimum = schema.minimum ?? (schema.format === 'int32' ? -(2 ** 31) : undefined);
  const maximum = schema.maximum ?? (schema.format === 'int32' ? 2 ** 31 - 1 : undefined);
  if (typeof above === 'number') out['exclusiveMinimum'] = above;
  if (minimum !== undefined) out[above === true ? 'exclusiveMinimum' : 'minimum'] = minimum;
  if (typeof below === 'number') out['exclusiveMaximum'] = below;
  if (maximum !== undefined) out[below === true ? 'exclusiveMaximum' : 'maximum'] = maximum;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
