import { isLocal } from '../../checks/outline/is-local';
import type { KubernetesObject, Manifest } from '../../model/manifest';

/** Whether all objects that came, went or changed are local, before and after. */
export function differsLocally(before: readonly Manifest[], after: readonly Manifest[]): boolean {
  const known = new Map(before.map(({ object }) => [keyOf(object), object]));
  for (const { object } of after) {
    const key = keyOf(object);
    const was = known.get(key);
    known.delete(key);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(object)) continue;
    if (!isLocal(object) || (was !== undefined && !isLocal(was))) return false;
  }
  return [...known.values()].every(isLocal);
}

const keyOf = ({ apiVersion, kind, metadata }: KubernetesObject): string =>
  `${apiVersion} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
