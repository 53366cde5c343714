import type { ServiceEntrySpec } from '@cdk8s/istio';
import { each } from '../../istio/each';
import { endpointFaults } from '../../istio/endpoint-faults';
import { exportToFaults } from '../../istio/export-to-faults';
import { fault, type Fault } from '../../istio/fault';
import { hostFaults } from '../../istio/host-faults';
import { isDomain } from '../../istio/is-domain';
import { isLabel } from '../../istio/is-label';
import { isSubnet } from '../../istio/is-subnet';
import { istioRule } from '../../istio/istio-rule';
import { labelSelectorFaults } from '../../istio/label-selector-faults';
import { meshProtocols } from '../../istio/mesh-protocols';
import { portFaults } from '../../istio/port-faults';
import { protocolFaults } from '../../istio/protocol-faults';
import { repeats } from '../../istio/repeats';

/** ServiceEntries are such as Istio's webhook takes, where their schema does not say it. */
export const validServiceEntries = istioRule<ServiceEntrySpec>(
  'networking.istio.io/ServiceEntry',
  ({ spec, namespace }) => [
    ...labelSelectorFaults(spec.workloadSelector, ['spec', 'workloadSelector']),
    ...each(spec.hosts, ['spec', 'hosts'], (host, path) =>
      host === '*' ? [] : [...hostFaults(host, path), ...partialWildcard(host, path, spec)],
    ),
    ...each(spec.addresses, ['spec', 'addresses'], (address, path) =>
      isSubnet(address) ? [] : [fault.wrong(path, address, 'an address or a range such as 10.0.0.0/8')],
    ),
    ...portsFaults(spec),
    ...resolutionFaults(spec),
    ...exportToFaults(spec.exportTo, namespace, { mayHide: true }),
  ],
);

function partialWildcard(
  host: string,
  path: readonly (string | number)[],
  spec: ServiceEntrySpec,
): readonly Fault[] {
  return host.includes('*') && !host.startsWith('*.') && spec.resolution !== 'DYNAMIC_DNS'
    ? [
        fault.useless(
          path,
          'a wildcard stands for a whole first part',
          'write *. before the rest of the name',
        ),
      ]
    : [];
}

function portsFaults({ ports = [] }: ServiceEntrySpec): readonly Fault[] {
  return [
    ...repeats(
      ports.map(({ name }) => name),
      (index) => ['spec', 'ports', index, 'name'],
      'a port is known by its name',
    ),
    ...each(ports, ['spec', 'ports'], ({ name, protocol, targetPort }, path) => [
      ...(isLabel(name) ? [] : [fault.wrong([...path, 'name'], name, 'a name of letters, digits and -')]),
      ...protocolFaults(protocol, [...path, 'protocol']),
      ...(targetPort === 0 ? [] : portFaults(targetPort, [...path, 'targetPort'])),
    ]),
  ];
}

function resolutionFaults(spec: ServiceEntrySpec): readonly Fault[] {
  const { endpoints = [], hosts, resolution = 'NONE', workloadSelector } = spec;
  if (resolution === 'NONE') {
    return workloadSelector === undefined
      ? []
      : [
          fault.useless(
            ['spec', 'workloadSelector'],
            'without resolution connections go to the address they were for',
            'write resolution: STATIC',
          ),
        ];
  }
  const together = hosts.length > 1 ? indistinct(spec) : [];
  if (resolution === 'DYNAMIC_DNS') return [...dynamicFaults(spec), ...together];
  const unresolved =
    resolution !== 'STATIC' && endpoints.length === 0
      ? each(hosts, ['spec', 'hosts'], (host, path) =>
          isDomain(host)
            ? []
            : [fault.wrong(path, host, 'a full name that DNS has an address for, or endpoints beside it')],
        )
      : [];
  return [
    ...unresolved,
    ...(resolution === 'STATIC' ? [] : sharedAddresses(spec)),
    ...each(endpoints, ['spec', 'endpoints'], (endpoint, path) => endpointFaults(endpoint, path, spec)),
    ...together,
  ];
}

/** Where a connection is known by its address alone, the first host of several gets them all. */
function sharedAddresses({ addresses = [], hosts, ports = [] }: ServiceEntrySpec): readonly Fault[] {
  const { streams, tls } = meshProtocols;
  const byAddress = ports.some(({ protocol = '' }) =>
    [streams, tls].some((known: ReadonlySet<string>) => known.has(protocol.toLowerCase())),
  );
  return addresses.length > 0 && hosts.length > 1 && byAddress
    ? [
        fault.useless(
          ['spec', 'addresses'],
          'several hosts share them, and connections to a port without HTTP are told apart by address',
          'write an entry for each host, or leave the addresses out',
        ),
      ]
    : [];
}

/** Plain streams name no host, so all hosts of an entry would be one. */
function indistinct({ ports = [] }: ServiceEntrySpec): readonly Fault[] {
  const { http, tls } = meshProtocols;
  const at = ports.findIndex(
    ({ protocol = '' }) => !http.has(protocol.toLowerCase()) && !tls.has(protocol.toLowerCase()),
  );
  return at < 0
    ? []
    : [
        fault.misplaced(
          ['spec', 'ports', at],
          'plain streams name no host, so an entry with one has one host',
        ),
      ];
}

function dynamicFaults({
  addresses = [],
  endpoints = [],
  hosts,
  ports = [],
}: ServiceEntrySpec): readonly Fault[] {
  const spoken = new Set(['http', 'tls', 'grpc', 'http2']);
  return [
    ...each(hosts, ['spec', 'hosts'], (host, path) =>
      host.startsWith('*') ? [] : [fault.wrong(path, host, 'a name that begins with *, for DYNAMIC_DNS')],
    ),
    ...(addresses.length > 0
      ? [fault.misplaced(['spec', 'addresses'], 'DYNAMIC_DNS resolves the name that is called')]
      : []),
    ...(endpoints.length > 0
      ? [fault.misplaced(['spec', 'endpoints'], 'DYNAMIC_DNS resolves the name that is called')]
      : []),
    ...each(ports, ['spec', 'ports'], ({ protocol = '' }, path) =>
      spoken.has(protocol.toLowerCase())
        ? []
        : [fault.wrong([...path, 'protocol'], protocol, 'HTTP, HTTP2, GRPC or TLS, which name their host')],
    ),
  ];
}
