import type { CompactSchema, SchemaFile } from './compact-schema';

const known = new WeakMap<SchemaFile, Map<string, CompactSchema>>();

/**
 * The schema of a kind with its `$defs` attached, ready for `validate`; undefined when the file has no
 * such kind. The same object comes back every time, so that it is compiled once.
 */
export function schemaFor(file: SchemaFile, apiVersion: string, kind: string): CompactSchema | undefined {
  let ofFile = known.get(file);
  if (ofFile === undefined) known.set(file, (ofFile = new Map()));
  const key = `${apiVersion}/${kind}` as const;
  let schema = ofFile.get(key);
  if (schema === undefined && Object.hasOwn(file, key)) {
    schema = { ...file[key]!.schema, $defs: file.$defs };
    ofFile.set(key, schema);
  }
  return schema;
}
