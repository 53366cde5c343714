import type { ServiceSpec } from './spec/service-spec';
import type { Workload } from './workload';

type ServicePort = NonNullable<ServiceSpec['ports']>[number];

/** The port of a workload's container that a port of a Service leads to; undefined where its name is unknown. */
export function targetOf(
  { port, targetPort, protocol }: ServicePort,
  { ports }: Workload,
): number | undefined {
  if (typeof targetPort !== 'string') return targetPort ?? port;
  return ports.find((one) => one.name === targetPort && one.protocol === (protocol ?? 'TCP'))?.number;
}
