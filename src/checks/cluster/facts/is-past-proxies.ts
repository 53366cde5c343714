import type { GatewaySpec } from '@cdk8s/gateway-api';
import { ambient } from '../../../conventions/ambient';
import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { isAmbient } from './is-ambient';
import { objectsOf } from './objects-of';
import { policyWorkloads } from './policy-workloads';

/** Namespaces in which Istio makes gateways, which have proxies that policies without a target reach. */
const withGateways = perCluster(
  (cluster): ReadonlySet<string> =>
    new Set(
      objectsOf<GatewaySpec>(cluster, 'gateway.networking.k8s.io/Gateway').flatMap(({ spec, namespace }) =>
        spec.gatewayClassName === ambient.waypointClass ? [] : [namespace],
      ),
    ),
);

/**
 * Whether a policy without a target reaches ztunnel alone: its namespace is ambient, and no pod that it selects has a
 * proxy. Waypoints go by policies that name what they are for
 * (https://istio.io/latest/docs/ambient/usage/l7-features/#targeting-policies-or-routing).
 *
 * @param matchLabels of the pods; all of the namespace when undefined
 */
export function isPastProxies(
  cluster: CheckedCluster,
  namespace: string,
  matchLabels: Readonly<Record<string, string>> | undefined,
): boolean {
  return (
    isAmbient(cluster, namespace) &&
    namespace !== cluster.rootNamespace &&
    !withGateways(cluster).has(namespace) &&
    policyWorkloads(cluster, namespace, matchLabels).every((pods) => !pods.inMesh && !pods.isGateway)
  );
}
