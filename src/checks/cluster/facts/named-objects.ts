import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';

/** Every object, also one that does not fit its schema, by `<API group>/<kind>`, then by namespace, then by name. */
export const namedObjects = perCluster(
  ({ objects }): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, CheckedObject>>> => {
    const kinds = new Map<string, Map<string, Map<string, CheckedObject>>>();
    for (const one of objects) {
      const places = kinds.get(one.kind) ?? new Map<string, Map<string, CheckedObject>>();
      const named = places.get(one.namespace) ?? new Map<string, CheckedObject>();
      if (!named.has(one.name)) named.set(one.name, one);
      kinds.set(one.kind, places.set(one.namespace, named));
    }
    return kinds;
  },
);
