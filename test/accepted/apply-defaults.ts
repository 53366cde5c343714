import type { CompactSchema } from '@cdk8s/strict';
import { resolveSchema } from '../../src/checks/cel/resolve-schema';

/** A copy of a value with the schema's defaults in it, as the API server makes one before it validates. */
export function applyDefaults(root: CompactSchema, value: unknown): unknown {
  function visit(schema: CompactSchema, value: unknown): unknown {
    const { properties = {}, additionalProperties, items } = resolveSchema(root, schema);
    if (Array.isArray(value)) return items === undefined ? value : value.map((item) => visit(items, item));
    if (typeof value !== 'object' || value === null) return value;
    const out: Record<string, unknown> = { ...value };
    for (const [name, field] of Object.entries(properties)) {
      if (field.default === undefined) continue;
      const nullable = resolveSchema(root, field).nullable === true;
      if (out[name] === undefined || (out[name] === null && !nullable)) out[name] = field.default;
    }
    for (const [name, child] of Object.entries(out)) {
      const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (field !== undefined) out[name] = visit(field, child);
    }
    return out;
  }
  return visit(root, value);
}
