import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { services } from '../../facts/services';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** A port that a Gateway serves is one of the Service before its pods, where manifests show one. */
export const openedPorts: ClusterRule = (cluster) => {
  const opened = new Map<CheckedWorkload, Set<number | string>>();
  for (const { spec, workloads } of services(cluster).values()) {
    for (const pods of workloads.filter(({ isGateway }) => isGateway)) {
      const ports = opened.get(pods) ?? new Set();
      for (const { port, targetPort = port } of spec.ports ?? []) ports.add(port).add(targetPort);
      opened.set(pods, ports);
    }
  }
  return [...istioGateways(cluster).values()].flatMap(({ one, spec, pods }) => {
    const known = pods.flatMap((pod) => opened.get(pod) ?? []);
    if (known.length === 0) return [];
    return (spec.servers ?? []).flatMap(({ port }, index) =>
      known.some((ports) => ports.has(port.number))
        ? []
        : [
            flaw('unopened-port', one, ['spec', 'servers', index, 'port', 'number'], {
              object: describeObject(one.object),
              port: port.number,
            }),
          ],
    );
  });
};
