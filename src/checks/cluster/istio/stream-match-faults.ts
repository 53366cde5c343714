import type { VirtualServiceSpecTcpMatch } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { gatewayNameFaults } from './gateway-name-faults';
import { isSubnet } from './is-subnet';
import { labelFaults } from './label-faults';
import { portFaults } from './port-faults';

/** Which connections a TCP or TLS rule is for. */
export function streamMatchFaults(
  match: Pick<VirtualServiceSpecTcpMatch, 'destinationSubnets' | 'gateways' | 'port' | 'sourceLabels'>,
  path: FieldPath,
): readonly Fault[] {
  return [
    ...each(match.destinationSubnets, [...path, 'destinationSubnets'], (subnet, at) =>
      isSubnet(subnet) ? [] : [fault.wrong(at, subnet, 'an address or a range such as 10.0.0.0/8')],
    ),
    ...(match.port === 0 ? [] : portFaults(match.port, [...path, 'port'])),
    ...labelFaults(match.sourceLabels, [...path, 'sourceLabels']),
    ...gatewayNameFaults(match.gateways, [...path, 'gateways']),
  ];
}
