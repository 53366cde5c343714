import type { VirtualServiceSpecHttpMirror } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { hostFaults } from './host-faults';
import { isLabel } from './is-label';
import { portFaults } from './port-faults';

/** Where requests go: a host other than `*`, a subset by its name, a port by its number. */
export function destinationFaults(
  destination: VirtualServiceSpecHttpMirror | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (destination === undefined) return [];
  const { host, port, subset } = destination;
  return [
    ...(host === '*'
      ? [fault.wrong([...path, 'host'], host, 'the host of one service')]
      : hostFaults(host, [...path, 'host'])),
    ...(subset === undefined || subset === '' || isLabel(subset)
      ? []
      : [fault.wrong([...path, 'subset'], subset, 'the name of a subset: letters, digits and -')]),
    ...(port === undefined ? [] : portFaults(port.number ?? 0, [...path, 'port', 'number'])),
  ];
}
