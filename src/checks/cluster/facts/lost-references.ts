import { suggest } from '../../../problems/suggest';
import type { Problem } from '../../../problems/problem';
import { describeObject } from '../../describe-object';
import type { CheckedCluster } from '../checked-cluster';
import { flaw } from '../flaw';
import type { CheckedReference } from './checked-reference';
import { isBuiltIn } from './is-built-in';
import { judgedNamespaces } from './judged-namespaces';
import { namesIn } from './names-in';

/** Letters by which a name may differ from another to be taken for it, of what others make too. */
const nearMiss = 2;

/** What is wrong with references to objects that do not exist, where that can be said. */
export function lostReferences(
  cluster: CheckedCluster,
  references: readonly CheckedReference[],
): readonly Problem[] {
  const judged = judgedNamespaces(cluster);
  return references.flatMap(({ one, path, kind, namespace, name, effect, isOpen }) => {
    const known = namesIn(cluster, kind, namespace);
    if (known.has(name) || isBuiltIn(kind, name) || !judged.has(namespace)) return [];
    const suggestion = suggest(name, known.keys(), isOpen === true ? nearMiss : undefined);
    if (isOpen === true && suggestion === undefined) return [];
    const place = namespace === '' || namespace === one.namespace ? '' : `${namespace}/`;
    return [
      flaw('reference-to-nothing', one, path, {
        object: describeObject(one.object),
        target: `${kind.split('/')[1] ?? kind} ${place}${name}`,
        effect,
        suggestion,
      }),
    ];
  });
}
