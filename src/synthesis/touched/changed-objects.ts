import type { KubernetesObject, Manifest } from '../../model/manifest';

/** Objects that came, went or changed, as they were and as they are. */
export function changedObjects(
  before: readonly Manifest[],
  after: readonly Manifest[],
): readonly KubernetesObject[] {
  const known = new Map(before.map(({ object }) => [keyOf(object), object]));
  const changed: KubernetesObject[] = [];
  for (const { object } of after) {
    const key = keyOf(object);
    const was = known.get(key);
    known.delete(key);
    if (was === undefined) changed.push(object);
    else if (JSON.stringify(was) !== JSON.stringify(object)) changed.push(was, object);
  }
  return [...changed, ...known.values()];
}

const keyOf = ({ apiVersion, kind, metadata }: KubernetesObject): string =>
  `${apiVersion} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
