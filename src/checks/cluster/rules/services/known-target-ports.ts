import type { ServicePort } from '@cdk8s/kubernetes';
import { meshPorts } from '../../../../conventions/mesh-ports';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { services } from '../../facts/services';
import { targetPorts } from '../../facts/target-ports';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/**
 * A port of a Service leads to one that the pods behind it have. A name that none of them knows leads nowhere; a number
 * that none declares may be listened on all the same.
 */
export const knownTargetPorts: ClusterRule = (cluster) =>
  [...services(cluster).values()].flatMap(({ one, spec, workloads }) =>
    (spec.ports ?? []).flatMap((port, index): readonly Problem[] => {
      const lacking = workloads.filter((pods) => lacks(pods, port));
      if (lacking.length === 0) return [];
      const target = port.targetPort ?? port.port;
      const path = ['spec', 'ports', index, port.targetPort === undefined ? 'port' : 'targetPort'];
      const pods = lacking.map((pod) => describeObject(pod.one.object)).join(', ');
      const args = { object: describeObject(one.object), target, pods };
      if (typeof target === 'number' || lacking.length < workloads.length) {
        return [flaw('undeclared-target-port', one, path, args)];
      }
      const named = lacking.flatMap(({ ports }) => ports.flatMap(({ name }) => name ?? []));
      return [flaw('unknown-target-port', one, path, { ...args, suggestion: suggest(target, named) })];
    }),
  );

/** Pods that declare no port at all may listen on any, and so may the proxy. */
function lacks(pods: CheckedWorkload, port: ServicePort): boolean {
  const target = port.targetPort ?? port.port;
  if (pods.isGateway || targetPorts(port, pods).length > 0) return false;
  if (typeof target === 'number') {
    return pods.ports.length > 0 && !(pods.inMesh && target in meshPorts.reserved);
  }
  return !(pods.inMesh && target === proxyMetrics);
}

/** Name that injection gives to the proxy's port of metrics. */
const proxyMetrics = 'http-envoy-prom';
