import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { workloads, type CheckedWorkload } from './workloads';

const byLabel = perCluster((cluster): ReadonlyMap<string, readonly CheckedWorkload[]> => {
  const found = new Map<string, CheckedWorkload[]>();
  const add = (key: string, workload: CheckedWorkload) => {
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [workload]);
    else alike.push(workload);
  };
  for (const workload of workloads(cluster)) {
    for (const namespace of [workload.namespace, '']) {
      add(namespace, workload);
      for (const [key, value] of Object.entries(workload.labels))
        add(`${namespace} ${key}=${value}`, workload);
    }
  }
  return found;
});

/**
 * What a policy of Istio selects by labels of pods: in its namespace, or everywhere where that is the root namespace.
 *
 * @param labels everything when they are empty
 */
export function selectedWorkloads(
  cluster: CheckedCluster,
  namespace: string,
  labels: Readonly<Record<string, string>> = {},
): readonly CheckedWorkload[] {
  const place = namespace === cluster.rootNamespace ? '' : namespace;
  const pairs = Object.entries(labels);
  const [first] = pairs;
  const candidates =
    byLabel(cluster).get(first === undefined ? place : `${place} ${first[0]}=${first[1]}`) ?? [];
  return candidates.filter((workload) => pairs.every(([key, value]) => workload.labels[key] === value));
}
