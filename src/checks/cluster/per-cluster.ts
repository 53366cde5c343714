import type { CheckedCluster } from './checked-cluster';

/** Makes something be worked out once for each cluster, when the first rule asks. */
export function perCluster<T>(find: (cluster: CheckedCluster) => T): (cluster: CheckedCluster) => T {
  const known = new WeakMap<CheckedCluster, { readonly value: T }>();
  return (cluster) => {
    const remembered = known.get(cluster);
    if (remembered !== undefined) return remembered.value;
    const value = find(cluster);
    known.set(cluster, { value });
    return value;
  };
}
