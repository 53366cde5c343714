export type { CompactSchema, KindSchema, SchemaFile, Type } from './compact-schema';
export type { Finding, FindingKind } from './finding';
export { formatFinding } from './format-finding';
export { schemaFor } from './schema-for';
export { StrictApiObject } from './strict-api-object';
export type { SchemaLoader } from './strict-api-object';
export { validate } from './validate';
export type { ValidateOptions } from './validate';
