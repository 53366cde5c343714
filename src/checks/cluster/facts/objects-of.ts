import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsByKind } from './objects-by-kind';

/** An object whose `spec` has the type of its kind. */
export interface Typed<Spec> extends CheckedObject {
  readonly spec: Spec;
}

const known = perCluster(() => new Map<string, readonly Typed<unknown>[]>());

/**
 * The objects of a kind that fit their schema, as their type.
 *
 * @param kind `<API group>/<kind>`, such as `networking.istio.io/VirtualService` or `/Service`
 */
export function objectsOf<Spec>(cluster: CheckedCluster, kind: string): readonly Typed<Spec>[] {
  const found = known(cluster);
  const typed =
    found.get(kind) ??
    (objectsByKind(cluster).get(kind) ?? []).map((one) => ({ ...one, spec: one.object['spec'] ?? {} }));
  found.set(kind, typed);
  return typed as readonly Typed<Spec>[];
}
