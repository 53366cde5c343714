import { isIP } from 'node:net';
import type { SidecarSpecEgress } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { portFaults } from './port-faults';
import { repeats } from './repeats';
import { scopedHostFaults } from './scoped-host-faults';
import { sidecarPortFaults } from './sidecar-port-faults';
import { socketFaults } from './socket-faults';

/**
 * What a proxy knows of the services that its workload calls.
 *
 * @param namespace that `.` stands for; in the root namespace it is that of each proxy, so only itself
 */
export function sidecarEgressFaults(
  listeners: readonly SidecarSpecEgress[],
  path: FieldPath,
  namespace: string,
): readonly Fault[] {
  const ofPorts = listeners.flatMap(({ bind = '', port }, index) =>
    port === undefined ? [] : [{ index, key: (port.number ?? 0) === 0 ? bind : (port.number ?? 0) }],
  );
  return [
    ...each(listeners, path, (listener, at, index) => [
      ...(listener.port === undefined && index < listeners.length - 1
        ? [
            fault.misplaced(
              at,
              'the listener without a port takes the rest, so it is the last, and the only one',
            ),
          ]
        : []),
      ...(listener.port === undefined ? [] : boundFaults(listener, listener.port, at)),
      ...(listener.hosts.length === 0
        ? [fault.missing([...at, 'hosts'], 'a listener is for some hosts')]
        : []),
      ...each(listener.hosts, [...at, 'hosts'], (host, place) => scopedHostFaults(host, place, 'Sidecar')),
      ...coveredHosts(listener.hosts, [...at, 'hosts'], namespace),
    ]),
    ...repeats(
      ofPorts.map(({ key }) => key),
      (at) => [...path, ofPorts[at]?.index ?? 0, 'port', 'number'],
      'a port has one listener',
    ),
  ];
}

function boundFaults(
  { bind = '', captureMode = 'DEFAULT' }: SidecarSpecEgress,
  port: NonNullable<SidecarSpecEgress['port']>,
  path: FieldPath,
): readonly Fault[] {
  if ((port.number ?? 0) !== 0) {
    return [
      ...sidecarPortFaults(port, [...path, 'port']),
      ...portFaults(port.number, [...path, 'port', 'number']),
      ...(bind === '' || isIP(bind) !== 0 ? [] : [fault.wrong([...path, 'bind'], bind, 'an address')]),
    ];
  }
  return [
    ...sidecarPortFaults(port, [...path, 'port']),
    ...(bind.startsWith('unix://')
      ? socketFaults(bind, [...path, 'bind'])
      : [fault.wrong([...path, 'port', 'number'], 0, 'a port, or a bind that begins with unix://')]),
    ...(captureMode === 'IPTABLES'
      ? [fault.misplaced([...path, 'captureMode'], 'nothing is captured for a socket of a file')]
      : []),
  ];
}

/** Istio takes hosts that others cover, and warns. */
function coveredHosts(hosts: readonly string[], path: FieldPath, namespace: string): readonly Fault[] {
  const seen = new Map<string, Set<string>>();
  const twice = hosts.flatMap((text, index): readonly Fault[] => {
    const slash = text.indexOf('/');
    if (slash < 0 || text.startsWith('~')) return [];
    const place = text.slice(0, slash) === '.' ? namespace : text.slice(0, slash);
    const host = text.slice(slash + 1);
    const known = seen.get(place) ?? new Set<string>();
    seen.set(place, known);
    const covered = host === '*' ? known.size > 0 : known.has(host) || known.has('*');
    known.add(host);
    return covered
      ? [
          fault.useless(
            [...path, index],
            `${text} is among the others already, or covers one`,
            'keep the wider of the two',
          ),
        ]
      : [];
  });
  const all = hosts.indexOf('*/*');
  return all >= 0 && seen.size > 1
    ? [
        ...twice,
        fault.useless(
          [...path, all],
          '*/* is every host, so the others say nothing',
          'take out */* or the others',
        ),
      ]
    : twice;
}
