import { schemaFile } from './schema-file';

/** The kinds of the bindings among which those of an API version would be, as `<apiVersion> <Kind>`. */
export const knownKinds = (apiVersion: string): readonly string[] =>
  Object.keys(schemaFile(apiVersion))
    .filter((key) => key !== '$defs')
    .map((key) => key.replace(/\/([^/]+)$/, ' $1'));
