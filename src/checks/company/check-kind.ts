import { apiGroup } from '../../conventions/api-group';
import { suggest } from '../../problems/suggest';
import type { CheckedCluster } from '../cluster/checked-cluster';
import { schemaFile } from '../schema-file';

/** Letters by which a kind is probably another one, misspelt. */
const near = 3;

/** Throws for a kind that nothing knows and that is probably another: a rule that finds nothing of it would be silent. */
export function checkKind(kind: string, { objects }: CheckedCluster): void {
  const group = kind.slice(0, Math.max(0, kind.indexOf('/')));
  const described = [...new Set([schemaFile(group), schemaFile('v1')])].flatMap((file) =>
    Object.keys(file).map(groupAndKind),
  );
  const known = new Set([...described, ...objects.map((one) => one.kind)]);
  if (known.has(kind)) return;
  const suggestion = suggest(kind, known, near) ?? [...known].find((one) => one.endsWith(`/${kind}`));
  if (suggestion !== undefined) throw new Error(`there is no kind ${kind}; did you mean ${suggestion}?`);
}

/** Of `<group>/<version>/<kind>`, or of `<version>/<kind>`. */
function groupAndKind(key: string): string {
  const at = key.lastIndexOf('/');
  return `${apiGroup(key.slice(0, at))}/${key.slice(at + 1)}`;
}
