import { isIP } from 'node:net';
import type { GatewaySpec, GatewaySpecServers } from '@cdk8s/istio';
import type { FieldPath } from '../../checked-object';
import { each } from '../../istio/each';
import { fault, type Fault } from '../../istio/fault';
import { isLabel } from '../../istio/is-label';
import { istioRule } from '../../istio/istio-rule';
import { meshProtocols } from '../../istio/mesh-protocols';
import { portFaults } from '../../istio/port-faults';
import { protocolFaults } from '../../istio/protocol-faults';
import { repeats } from '../../istio/repeats';
import { scopedHostFaults } from '../../istio/scoped-host-faults';
import { serverTlsFaults } from '../../istio/server-tls-faults';
import { socketFaults } from '../../istio/socket-faults';

/** Gateways are such as Istio's webhook takes, where their schema does not say it. */
export const validGateways = istioRule<GatewaySpec>('networking.istio.io/Gateway', ({ spec, name }) => {
  const servers = spec.servers ?? [];
  return [
    ...(isLabel(name)
      ? []
      : [fault.wrong(['metadata', 'name'], name, 'letters, digits and -, without dots')]),
    ...(servers.length === 0
      ? [fault.missing(['spec', 'servers'], 'a Gateway without servers listens to nothing')]
      : []),
    ...each(servers, ['spec', 'servers'], serverFaults),
    ...repeats(
      servers.map(({ port }) => port.name),
      (index) => ['spec', 'servers', index, 'port', 'name'],
      'a port of a Gateway is known by its name',
    ),
  ];
});

function serverFaults(server: GatewaySpecServers, path: FieldPath): readonly Fault[] {
  const { bind = '', hosts, port, tls } = server;
  const bySocket = bind.startsWith('unix://');
  return [
    ...(hosts.length === 0 ? [fault.missing([...path, 'hosts'], 'a server is for some hosts')] : []),
    ...each(hosts, [...path, 'hosts'], (host, at) => scopedHostFaults(host, at, 'Gateway')),
    ...(port.protocol === ''
      ? [fault.wrong([...path, 'port', 'protocol'], '', `one of ${meshProtocols.written.join(', ')}`)]
      : protocolFaults(port.protocol, [...path, 'port', 'protocol'])),
    ...(bySocket && port.number === 0 ? [] : portFaults(port.number, [...path, 'port', 'number'])),
    ...((port.targetPort ?? 0) > 0
      ? [
          fault.misplaced(
            [...path, 'port', 'targetPort'],
            'a gateway listens to number, whatever its Service maps to it',
          ),
        ]
      : []),
    ...(port.name === ''
      ? [fault.missing([...path, 'port', 'name'], 'a port of a Gateway is known by its name')]
      : []),
    ...bindFaults(bind, port.number, path),
    ...serverTlsFaults(tls, [...path, 'tls']),
    ...tlsOfPort(server, path),
  ];
}

function bindFaults(bind: string, port: number, path: FieldPath): readonly Fault[] {
  if (bind === '') return [];
  if (!bind.startsWith('unix://')) {
    return isIP(bind) === 0
      ? [fault.wrong([...path, 'bind'], bind, 'an address, or unix:// and a path')]
      : [];
  }
  return [
    ...socketFaults(bind, [...path, 'bind']),
    ...(port === 0
      ? []
      : [fault.misplaced([...path, 'bind'], 'a socket of a file has no port: its number is 0')]),
  ];
}

function tlsOfPort({ port, tls }: GatewaySpecServers, path: FieldPath): readonly Fault[] {
  const protocol = port.protocol.toLowerCase();
  const isTls = meshProtocols.tls.has(protocol);
  const isHttp = meshProtocols.http.has(protocol);
  const at = [...path, 'tls'];
  if (tls === undefined) {
    return isTls ? [fault.missing(at, 'a server of HTTPS or TLS says what it does with TLS')] : [];
  }
  const redirects =
    tls.httpsRedirect === true && !isHttp
      ? [
          fault.useless(
            [...at, 'httpsRedirect'],
            'only a server of HTTP redirects',
            'put it into the server of HTTP',
          ),
        ]
      : [];
  const passes = [undefined, 'PASSTHROUGH', 'AUTO_PASSTHROUGH'].includes(tls.mode);
  const certificates = [tls.caCertificates, tls.privateKey, tls.serverCertificate].some(
    (file = '') => file !== '',
  );
  return isTls || (isHttp && passes && !certificates) || !(isHttp || meshProtocols.streams.has(protocol))
    ? redirects
    : [
        fault.misplaced(at, `${port.protocol} is not encrypted; write HTTPS or TLS as the protocol`),
        ...redirects,
      ];
}
