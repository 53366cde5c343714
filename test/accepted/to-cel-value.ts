import type { CompactSchema } from '@cdk8s/strict';
import { resolveSchema } from './resolve-schema';

/** Names that CEL keeps for itself; a field of such a name is written between underscores in a rule. */
const RESERVED = new Set(
  (
    'true false null in as break const continue else for function if import let loop package namespace ' +
    'return var void while'
  ).split(' '),
);

const ESCAPES: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
};

/**
 * A value as the API server shows it to CEL: integers are integers, fields that CEL cannot name are
 * escaped, and of an open object only the listed fields are there.
 */
export function toCelValue(root: CompactSchema, schema: CompactSchema, value: unknown): unknown {
  const { type, properties, additionalProperties, items } = resolveSchema(root, schema);
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
    if (field !== undefined) out[escapeName(name)] = toCelValue(root, field, child);
    else if (additionalProperties !== undefined) out[name] = toCelValue(root, additionalProperties, child);
  }
  return out;
}

function escapeName(name: string): string {
  if (RESERVED.has(name)) return `__${name}__`;
  return name.replaceAll(/__|[./-]/g, (part) => ESCAPES[part] ?? part);
}
