import type { SidecarSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules } from '../../facts/destination-rules';
import { objectsOf } from '../../facts/objects-of';
import { namespaceOfHost } from '../../facts/namespace-of-host';
import { podCounts } from '../../facts/pod-counts';
import { policyWorkloads } from '../../facts/policy-workloads';
import { portProtocol } from '../../facts/port-protocol';
import { services } from '../../facts/services';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** Protocols whose requests are spread over pods one by one; connections of others stay where they are. */
const ofRequests: ReadonlySet<string | undefined> = new Set(['grpc', 'grpc-web', 'http', 'http2']);

const path = ['spec', 'trafficPolicy', 'connectionPool', 'tcp', 'maxConnections'];

/**
 * What one proxy may open to a host fits the pods behind it: one connection for each of the least there are, and no more
 * than the most there are take in. Rules with subsets, each with pods of its own, and services whose pods no manifest
 * counts are not judged.
 */
export const fittingConnections: ClusterRule = (cluster) => {
  const counts = podCounts(cluster);
  const limits = inboundLimits(cluster);
  return destinationRules(cluster).flatMap(({ one, spec, host }): readonly Problem[] => {
    const connections = spec.trafficPolicy?.connectionPool?.tcp?.maxConnections ?? 0;
    const service = services(cluster).get(host);
    // Its pods are in another part of the cluster than a rendered rule of another namespace.
    if (one.unit !== undefined && namespaceOfHost(host) !== one.namespace) return [];
    if (connections <= 0 || service === undefined || (spec.subsets ?? []).length > 0) return [];
    const pods = service.workloads.map((workload) => ({
      ...counts.get(workload),
      limit: limits.get(workload),
    }));
    const least = pods.reduce((sum, pod) => sum + (pod.least ?? Number.NaN), 0);
    const object = describeObject(one.object);
    const isSpread = (service.spec.ports ?? []).every((port) => ofRequests.has(portProtocol(port)));
    if (isSpread && connections < least) {
      return [flaw('connections-below-pods', one, path, { object, connections, host, pods: least })];
    }
    const taken = pods.reduce(
      (sum, { limit, most }) => sum + (limit?.connections ?? Number.NaN) * (most ?? Number.NaN),
      0,
    );
    const [first] = pods;
    return first?.limit !== undefined && connections > taken
      ? [
          flaw(
            'connections-beyond-callee',
            one,
            path,
            { object, connections, host, taken, sidecar: describeObject(first.limit.one.object) },
            { one: first.limit.one, path: ['spec', 'inboundConnectionPool', 'tcp', 'maxConnections'] },
          ),
        ]
      : [];
  });
};

/** What a Sidecar lets each pod of a workload take in. */
interface InboundLimit {
  readonly one: CheckedObject;
  readonly connections: number;
}

/** A Sidecar that selects pods is before the one of their namespace, and that before the one of the mesh. */
function inboundLimits(cluster: CheckedCluster): ReadonlyMap<CheckedWorkload, InboundLimit> {
  const rank = ({ namespace, spec }: { readonly namespace: string; readonly spec: SidecarSpec }): number =>
    spec.workloadSelector === undefined ? Number(namespace !== cluster.rootNamespace) : 2;
  const found = new Map<CheckedWorkload, InboundLimit | undefined>();
  const sidecars = objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar');
  for (const one of sidecars.toSorted((left, right) => rank(left) - rank(right))) {
    const connections = one.spec.inboundConnectionPool?.tcp?.maxConnections;
    for (const workload of policyWorkloads(cluster, one.namespace, one.spec.workloadSelector?.labels)) {
      found.set(workload, connections === undefined ? undefined : { one, connections });
    }
  }
  return new Map([...found].flatMap(([workload, limit]) => (limit === undefined ? [] : [[workload, limit]])));
}
