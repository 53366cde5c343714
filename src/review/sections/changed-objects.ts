import type { KubernetesObject } from '../../model/manifest';
import type { Change } from '../change';

/** The objects of a cluster that a change is about, as they were and as they are. */
export interface ChangedObjects {
  readonly cluster: string;
  readonly before: readonly KubernetesObject[];
  readonly after: readonly KubernetesObject[];
}

/** Changed objects by cluster, of some kinds. */
export function changedObjects(
  changes: readonly Change[],
  isMeant: (object: KubernetesObject) => boolean,
): readonly ChangedObjects[] {
  const clusters = new Map<string, { before: KubernetesObject[]; after: KubernetesObject[] }>();
  for (const { before, after } of changes) {
    const state = after ?? before;
    if (state === undefined || !isMeant(state.object)) continue;
    const known = clusters.get(state.cluster) ?? { before: [], after: [] };
    if (before !== undefined) known.before.push(before.object);
    if (after !== undefined) known.after.push(after.object);
    clusters.set(state.cluster, known);
  }
  return [...clusters].map(([cluster, both]) => ({ cluster, ...both }));
}
