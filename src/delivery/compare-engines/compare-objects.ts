import { deliveryNames } from '../../conventions/delivery-names';
import { names } from '../../conventions/names';
import type { KubernetesObject } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import { isDelivery } from './is-delivery';
import { objectName } from './object-name';
import type { RenderedCluster } from './rendered-cluster';

/**
 * Objects that one engine would manage and the other would not, would elsewhere, or otherwise. Left aside is what an
 * engine needs for itself: its own objects in `_delivery`, and the accounts that Flux acts as.
 */
export function compareObjects(
  argocd: RenderedCluster,
  fluxcd: RenderedCluster,
  delivery: string,
): readonly Problem[] {
  const [left, right] = [argocd, fluxcd].map((rendered) => index(rendered, delivery)) as [Index, Index];
  const problems: Problem[] = [];
  for (const [object, one] of left) {
    const other = right.get(object);
    if (other === undefined) {
      problems.push(
        problem('missing-object', { file: one.folder }, { object, engine: 'fluxcd', other: 'argocd' }),
      );
    } else if (one.folder !== other.folder || one.text() !== other.text()) {
      problems.push(problem('unlike-object', { file: one.folder }, { object }));
    }
  }
  for (const [object, { folder }] of right) {
    if (left.has(object)) continue;
    problems.push(problem('missing-object', { file: folder }, { object, engine: 'argocd', other: 'fluxcd' }));
  }
  return problems;
}

type Index = ReadonlyMap<string, { readonly folder: string; readonly text: () => string }>;

function index(rendered: RenderedCluster, delivery: string): Index {
  return new Map(
    [...rendered]
      .filter(([folder]) => !isDelivery(folder, delivery))
      .flatMap(([folder, objects]) =>
        objects
          .filter((object) => !isApplier(object))
          .map((object) => [objectName(object), { folder, text: () => JSON.stringify(object) }] as const),
      ),
  );
}

/** The account that Flux acts as in a namespace, and what gives it its rights. */
function isApplier({ kind, metadata: { name, namespace } }: KubernetesObject): boolean {
  if (kind === 'Role' || kind === 'RoleBinding') return name === names.applier;
  return (
    kind === 'ServiceAccount' &&
    namespace === deliveryNames.fluxNamespace &&
    name.startsWith(names.applierAccount(''))
  );
}
