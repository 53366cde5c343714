import type { CheckedCluster } from '../checked-cluster';
import { selectedWorkloads } from './selected-workloads';
import type { CheckedWorkload } from './workloads';

/**
 * What a policy of Istio selects by labels of pods: in its namespace, or everywhere where that is the root namespace.
 *
 * @param matchLabels everything when they are empty
 */
export function policyWorkloads(
  cluster: CheckedCluster,
  namespace: string,
  matchLabels: Readonly<Record<string, string>> = {},
): readonly CheckedWorkload[] {
  return selectedWorkloads(cluster, namespace === cluster.rootNamespace ? undefined : namespace, {
    matchLabels,
  });
}
