import type { Container } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import { firstOfTarget } from './first-of-target';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { probePorts } from './probe-ports';

/** Ports of the container: those of the service, and those that only probes ask. */
export function containerPorts({ ports, health }: MeshServiceSettings): NonNullable<Container['ports']> {
  const served = firstOfTarget(ports).map(({ name, target }) => ({ name, containerPort: target }));
  const asked = probePorts(
    health,
    ports.map(({ target }) => target),
  ).map((port) => ({ name: names.probePort(port), containerPort: port }));
  return [...served, ...asked].map((port) => ({ ...port, protocol: 'TCP' as const }));
}
