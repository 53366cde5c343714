import type { CelRule, CompactSchema } from '@cdk8s/strict';
import { schemaFile } from '../schema-file';
import type { OpenApiSchema } from './open-api-schema';

/** Keywords that mean the same in a compact schema as in OpenAPI. */
const copied = [
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'nullable',
  'default',
] as const;

/** Formats that say something a validator can use. */
const formats: ReadonlySet<unknown> = new Set(['int32', 'int64', 'ipv4', 'ipv6', 'cidr']);

const objectMeta: CompactSchema = { $ref: 'ObjectMeta' };
const text: CompactSchema = { type: 'string' };

/**
 * The closed schema of a kind, as `npm run imports` makes those of the bindings: a field that is not listed would be
 * dropped by the API server without a word.
 */
export function compactSchemaOf(root: OpenApiSchema, apiVersion: string, kind: string): CompactSchema {
  const { apiVersion: _a, kind: _k, metadata: _m, status: _s, ...fields } = root.properties ?? {};
  const required = (root.required ?? []).filter((name) => Object.hasOwn(fields, name));
  const { properties, ...own } = compact({ ...root, properties: fields, required });
  return {
    ...own,
    type: 'object',
    $defs: schemaFile('v1').$defs,
    properties: {
      apiVersion: { ...text, enum: [apiVersion] },
      kind: { ...text, enum: [kind] },
      metadata: objectMeta,
      ...properties,
    },
  };
}

function compact(schema: OpenApiSchema): CompactSchema {
  const { type, properties, required, items, additionalProperties } = schema;
  const isEither = schema['x-kubernetes-int-or-string'] === true;
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, compact(field)] as const);
  const own = isEmbedded ? { apiVersion: text, kind: text, metadata: objectMeta } : {};
  // The API server fills in the defaults first, so that an author may leave those fields out.
  const needed = required?.filter((name) => properties?.[name]?.default === undefined) ?? [];
  const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties === true;
  const cel = schema['x-kubernetes-validations']?.map(toCelRule);
  return {
    ...(isEither ? { type: 'int-or-string' } : type === undefined ? {} : { type: type as 'object' }),
    ...Object.fromEntries(copied.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))),
    ...(formats.has(schema.format) ? { format: schema.format as string } : {}),
    ...(needed.length === 0 ? {} : { required: needed }),
    ...(fields.length === 0 && !isEmbedded ? {} : { properties: { ...own, ...Object.fromEntries(fields) } }),
    ...(items === undefined ? {} : { items: compact(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: compact(additionalProperties) }
      : {}),
    ...(isOpen ? { open: true } : {}),
    ...combinations(schema, isEither),
    ...(cel === undefined ? {} : { cel }),
  };
}

function combinations(schema: OpenApiSchema, isEither: boolean): Partial<CompactSchema> {
  const lists = (['oneOf', 'anyOf', 'allOf'] as const).flatMap((keyword) => {
    const parts = (schema[keyword] ?? []).filter((part) => !(isEither && saysEither(part)));
    return parts.length === 0 ? [] : [[keyword, parts.map(compact)]];
  });
  const { not } = schema;
  return { ...Object.fromEntries(lists), ...(not === undefined ? {} : { not: compact(not) }) };
}

/** Whether a part only repeats that a number or a text is meant. */
function saysEither({ type, anyOf, ...others }: OpenApiSchema): boolean {
  if (Object.keys(others).length > 0) return false;
  return anyOf === undefined ? type === 'integer' || type === 'string' : anyOf.every(saysEither);
}

function toCelRule({ rule, message, messageExpression, fieldPath }: CelRule): CelRule {
  return {
    rule,
    ...(message === undefined ? {} : { message }),
    ...(messageExpression === undefined ? {} : { messageExpression }),
    ...(fieldPath === undefined ? {} : { fieldPath }),
  };
}
