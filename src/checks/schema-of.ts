import { schemaFor, type CompactSchema } from '@cdk8s/strict';
import { rememberedForKind } from './remembered-for-kind';
import { schemaFile } from './schema-file';

/** The closed schema of a kind, or undefined when none of the bindings has it. */
export const schemaOf = rememberedForKind((apiVersion, kind): CompactSchema | undefined =>
  schemaFor(schemaFile(apiVersion), apiVersion, kind),
);
