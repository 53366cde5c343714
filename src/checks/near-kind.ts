import { suggest } from '../problems/suggest';
import { schemaFile } from './schema-file';

/** The kind that was probably meant by one that no schema describes, as `<apiVersion> <Kind>`. */
export function nearKind(apiVersion: string, kind: string): string | undefined {
  const known = [...new Set([schemaFile(apiVersion), schemaFile('v1')])]
    .flatMap((file) => Object.keys(file))
    .map((key) => ({
      apiVersion: key.slice(0, key.lastIndexOf('/')),
      kind: key.slice(key.lastIndexOf('/') + 1),
    }));
  const alike = known.filter((one) => one.apiVersion === apiVersion);
  const name = suggest(
    kind,
    alike.map((one) => one.kind),
  );
  const meant =
    known.find((one) => one.kind === kind) ?? alike.find((one) => one.kind === name && name !== undefined);
  return meant && `${meant.apiVersion} ${meant.kind}`;
}
