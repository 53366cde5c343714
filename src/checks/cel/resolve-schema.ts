import type { CompactSchema } from '@cdk8s/strict';

/** The definition that a schema refers to, or the schema itself. */
export function resolveSchema(root: CompactSchema, schema: CompactSchema): CompactSchema {
  if (schema.$ref === undefined) return schema;
  const definition = root.$defs?.[schema.$ref];
  if (definition === undefined) throw new Error(`the schema refers to an unknown definition: ${schema.$ref}`);
  return definition;
}
