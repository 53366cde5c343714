import { matchesSelector } from '../../../access/network/matches-selector';
import type { LabelSelector } from '../../../access/spec/label-selector';
import { addToGroup } from '../../../conventions/add-to-group';
import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { workloads, type CheckedWorkload } from './workloads';
import { workloadsIn } from './workloads-in';

const none: readonly CheckedWorkload[] = [];

/** By place and one label, so that a selector need not look at all pods. */
const byLabel = perCluster((cluster): ReadonlyMap<string, readonly CheckedWorkload[]> => {
  const index = new Map<string, CheckedWorkload[]>();
  for (const workload of workloads(cluster)) {
    for (const [key, value] of Object.entries(workload.labels)) {
      for (const namespace of [workload.one.namespace, undefined]) {
        addToGroup(index, keyOf(namespace, key, value), workload);
      }
    }
  }
  return index;
});

const keyOf = (namespace: string | undefined, key: string, value: string): string =>
  `${namespace ?? '*'} ${key}=${value}`;

/**
 * Workloads whose pods a selector selects; all of them where it asks for nothing.
 *
 * @param namespace where to look; everywhere when undefined
 */
export function selectedWorkloads(
  cluster: CheckedCluster,
  namespace: string | undefined,
  selector: LabelSelector,
): readonly CheckedWorkload[] {
  const index = byLabel(cluster);
  const everything =
    namespace === undefined ? workloads(cluster) : (workloadsIn(cluster).get(namespace) ?? none);
  const candidates = Object.entries(selector.matchLabels ?? {})
    .map(([key, value]) => index.get(keyOf(namespace, key, value)) ?? none)
    .reduce((least, one) => (one.length < least.length ? one : least), everything);
  return candidates.filter(({ labels }) => matchesSelector(selector, labels));
}
