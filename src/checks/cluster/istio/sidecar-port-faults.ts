import type { SidecarSpecEgressPort } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isLabel } from './is-label';
import { protocolFaults } from './protocol-faults';

/** The port of a listener of a Sidecar, but for its number. */
export function sidecarPortFaults(port: SidecarSpecEgressPort, path: FieldPath): readonly Fault[] {
  const { name = '', protocol, targetPort = 0 } = port;
  return [
    ...(name === '' || isLabel(name)
      ? []
      : [fault.wrong([...path, 'name'], name, 'a name of letters, digits and -')]),
    ...protocolFaults(protocol, [...path, 'protocol']),
    ...(targetPort > 0
      ? [fault.misplaced([...path, 'targetPort'], 'a Sidecar sends on to defaultEndpoint')]
      : []),
  ];
}
