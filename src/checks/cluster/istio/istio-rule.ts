import type { CheckedCluster } from '../checked-cluster';
import type { ClusterRule } from '../cluster-rule';
import { objectsOf, type Typed } from '../facts/objects-of';
import type { Fault } from './fault';

/**
 * A rule of Istio's webhook about one kind: the webhook sees one object at a time.
 *
 * @param kind `<API group>/<kind>`
 */
export function istioRule<Spec>(
  kind: string,
  faultsOf: (one: Typed<Spec>, cluster: CheckedCluster) => readonly Fault[],
): ClusterRule {
  return (cluster) =>
    objectsOf<Spec>(cluster, kind).flatMap((one) =>
      faultsOf(one, cluster).map((problemOf) => problemOf(one)),
    );
}
