import { groupBy } from '../../../conventions/group-by';
import { perCluster } from '../per-cluster';
import { objectsByKind } from './objects-by-kind';
import { workloads } from './workloads';

/** Service accounts by namespace: those that are made, and those that pods run as. */
export const accounts = perCluster((cluster): ReadonlyMap<string, ReadonlySet<string>> => {
  const made = objectsByKind(cluster).get('/ServiceAccount') ?? [];
  const used = workloads(cluster).map(({ namespace, serviceAccount: name }) => ({ namespace, name }));
  const all = groupBy([...made, ...used], ({ namespace }) => namespace);
  return new Map([...all].map(([namespace, some]) => [namespace, new Set(some.map(({ name }) => name))]));
});
