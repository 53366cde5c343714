import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';

/** A namespace, as far as manifests tell of it. */
export interface CheckedNamespace {
  /** Undefined where objects lie in it and no manifest makes it. */
  readonly one: CheckedObject | undefined;
  readonly labels: Readonly<Record<string, string>>;
}

/** Every namespace that a manifest makes or lies in, by name. A reference into any other cannot be judged. */
export const namespaces = perCluster((cluster): ReadonlyMap<string, CheckedNamespace> => {
  const found = new Map<string, CheckedNamespace>();
  for (const one of cluster.objects) {
    if (one.kind === '/Namespace') found.set(one.name, { one, labels: one.object.metadata.labels ?? {} });
    else if (one.namespace !== '' && !found.has(one.namespace)) {
      found.set(one.namespace, { one: undefined, labels: {} });
    }
  }
  return found;
});
