import type { ServicePort } from '@cdk8s/kubernetes';
import type { CheckedWorkload } from './workloads';

/** Ports of a workload's pods that a port of a Service leads to, as its containers declare them. */
export function targetPorts(
  { port, targetPort = port, protocol = 'TCP' }: ServicePort,
  { ports }: CheckedWorkload,
) {
  return ports.filter(
    (one) =>
      one.protocol === protocol && (typeof targetPort === 'number' ? one.number : one.name) === targetPort,
  );
}
