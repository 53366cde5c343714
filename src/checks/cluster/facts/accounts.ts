import { perCluster } from '../per-cluster';
import { objectsByKind } from './objects-by-kind';
import { workloads } from './workloads';

/** Service accounts by namespace: those that are made, and those that pods run as. */
export const accounts = perCluster((cluster): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (namespace: string, name: string) => {
    const beside = found.get(namespace);
    if (beside === undefined) found.set(namespace, new Set([name]));
    else beside.add(name);
  };
  for (const { namespace, name } of objectsByKind(cluster).get('/ServiceAccount') ?? []) add(namespace, name);
  for (const { namespace, serviceAccount } of workloads(cluster)) add(namespace, serviceAccount);
  return found;
});
