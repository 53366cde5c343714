import type { ServicePort } from '@cdk8s/kubernetes';
import { targetPorts } from './target-ports';
import type { CheckedWorkload } from './workloads';

/** Number of the port of pods that a port of a Service leads to; undefined for a name that they do not declare. */
export function targetNumber(port: ServicePort, pods: CheckedWorkload): number | undefined {
  const { targetPort = port.port } = port;
  return typeof targetPort === 'number' ? targetPort : targetPorts(port, pods)[0]?.number;
}
