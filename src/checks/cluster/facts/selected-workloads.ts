import { matchesSelector } from '../../../access/network/matches-selector';
import type { LabelSelector } from '../../../access/spec/label-selector';
import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { workloads, type CheckedWorkload } from './workloads';
import { workloadsIn } from './workloads-in';

const none: readonly CheckedWorkload[] = [];

/** By namespace and one label, so that a selector need not look at all pods of its namespace. */
const byLabel = perCluster((cluster): ReadonlyMap<string, readonly CheckedWorkload[]> => {
  const index = new Map<string, CheckedWorkload[]>();
  for (const workload of workloads(cluster)) {
    for (const [key, value] of Object.entries(workload.labels)) {
      const label = `${workload.one.namespace} ${key}=${value}`;
      const same = index.get(label);
      if (same === undefined) index.set(label, [workload]);
      else same.push(workload);
    }
  }
  return index;
});

/** Workloads of a namespace whose pods a selector selects; all of them where it asks for nothing. */
export function selectedWorkloads(
  cluster: CheckedCluster,
  namespace: string,
  selector: LabelSelector,
): readonly CheckedWorkload[] {
  const index = byLabel(cluster);
  const candidates = Object.entries(selector.matchLabels ?? {})
    .map(([key, value]) => index.get(`${namespace} ${key}=${value}`) ?? none)
    .reduce(
      (least, one) => (one.length < least.length ? one : least),
      workloadsIn(cluster).get(namespace) ?? none,
    );
  return candidates.filter(({ labels }) => matchesSelector(selector, labels));
}
