import { schemaFor, type CompactSchema } from '@cdk8s/strict';
import { schemaFile } from './schema-file';

/** The closed schema of a kind, or undefined when none of the bindings has it. */
export function schemaOf(apiVersion: string, kind: string): CompactSchema | undefined {
  return schemaFor(schemaFile(apiVersion), apiVersion, kind);
}
