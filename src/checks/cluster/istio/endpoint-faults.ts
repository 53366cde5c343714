import { isIP } from 'node:net';
import type { ServiceEntrySpec, WorkloadEntrySpec } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { eachValue } from './each-value';
import { fault, type Fault } from './fault';
import { isDomain } from './is-domain';
import { labelFaults } from './label-faults';

/** Where a host of a ServiceEntry is really found. That ports are in range and their names valid, the CRD says. */
export function endpointFaults(
  endpoint: WorkloadEntrySpec,
  path: FieldPath,
  { ports = [], resolution }: ServiceEntrySpec,
): readonly Fault[] {
  const { address = '', labels, network = '', ports: mapped } = endpoint;
  const names = ports.map(({ name }) => name);
  const isSocket = address.startsWith('unix://');
  const byName = resolution !== 'STATIC';
  const reachable =
    isIP(address) !== 0 || (byName ? isDomain(address) : isSocket || (address === '' && network !== ''));
  return [
    ...(reachable
      ? []
      : [fault.wrong([...path, 'address'], address, byName ? 'a DNS name or an address' : 'an address')]),
    ...(address === '' && network !== '' && !byName
      ? [fault.useless([...path, 'network'], 'it has no address', 'write address')]
      : []),
    ...eachValue(mapped, [...path, 'ports'], (_, at, name) =>
      names.includes(name) ? [] : [fault.wrong(at, name, `the name of a port of the entry`, names)],
    ),
    ...labelFaults(labels, [...path, 'labels']),
    ...(isSocket && !byName && ports.length !== 1
      ? [fault.misplaced([...path, 'address'], 'a socket of a file serves an entry with exactly one port')]
      : []),
  ];
}
