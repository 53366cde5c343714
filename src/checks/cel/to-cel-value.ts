import type { CompactSchema } from '@cdk8s/strict';
import { escapeName } from './escape-name';
import { resolveSchema } from './resolve-schema';
import { withDefault } from './with-default';

/**
 * A value as the API server shows it to CEL: with its defaults, integers are integers, fields that CEL cannot name are
 * escaped, and of an open object only the listed fields are there.
 */
export function toCelValue(root: CompactSchema, schema: CompactSchema, value: unknown): unknown {
  const resolved = resolveSchema(root, schema);
  const { type, properties, additionalProperties, items } = resolved;
  if (typeof value === 'number') {
    // A string or a number: what is whole is an integer there, too.
    return type !== 'number' && Number.isInteger(value) ? BigInt(value) : value;
  }
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((item) => toCelValue(root, items, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    const field = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (field !== undefined) {
      const written = withDefault(child, field.default, resolveSchema(root, field));
      if (written !== undefined) out[escapeName(name)] = toCelValue(root, field, written);
    } else if (additionalProperties !== undefined) out[name] = toCelValue(root, additionalProperties, child);
  }
  for (const [name, field] of defaultsOf(resolved)) {
    const celName = escapeName(name);
    if (out[celName] === undefined) out[celName] = toCelValue(root, field, field.default);
  }
  return out;
}

const known = new WeakMap<CompactSchema, readonly (readonly [string, CompactSchema])[]>();

/** Fields that have a default: few of many. */
function defaultsOf(schema: CompactSchema): readonly (readonly [string, CompactSchema])[] {
  let found = known.get(schema);
  if (found === undefined) {
    found = Object.entries(schema.properties ?? {}).filter(([, field]) => field.default !== undefined);
    known.set(schema, found);
  }
  return found;
}
