import { isIP } from 'node:net';
import type { GatewaySpecServersTls, SidecarSpecIngress } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { connectionPoolFaults } from './connection-pool-faults';
import { fault, type Fault } from './fault';
import { meshProtocols } from './mesh-protocols';
import { portFaults } from './port-faults';
import { serverTlsFaults } from './server-tls-faults';
import { sidecarPortFaults } from './sidecar-port-faults';
import { socketFaults } from './socket-faults';

const local: ReadonlySet<string> = new Set(['', '127.0.0.1', '0.0.0.0', '[::1]', '[::]']);

/** What a proxy listens to for its workload. */
export function sidecarIngressFaults(listener: SidecarSpecIngress, path: FieldPath): readonly Fault[] {
  const { bind = '', connectionPool, defaultEndpoint = '', port, tls } = listener;
  const protocol = (port.protocol ?? '').toLowerCase();
  return [
    ...sidecarPortFaults(port, [...path, 'port']),
    ...portFaults(port.number ?? 0, [...path, 'port', 'number']),
    ...(bind === '' || isIP(bind) !== 0 ? [] : [fault.wrong([...path, 'bind'], bind, 'an address')]),
    ...(defaultEndpoint === '' ? [] : endpointFaults(defaultEndpoint, [...path, 'defaultEndpoint'])),
    ...(tls === undefined ? [] : tlsFaults(tls, protocol, [...path, 'tls'])),
    ...connectionPoolFaults(connectionPool, [...path, 'connectionPool']),
    ...(connectionPool?.http !== undefined && !meshProtocols.http.has(protocol)
      ? [
          fault.useless(
            [...path, 'connectionPool', 'http'],
            'the port speaks no HTTP',
            'write an HTTP protocol, or limits of tcp',
          ),
        ]
      : []),
  ];
}

function endpointFaults(endpoint: string, path: FieldPath): readonly Fault[] {
  if (endpoint.startsWith('unix://')) return socketFaults(endpoint, path);
  const [, host, port] = /^(.*):(\d+)$/.exec(endpoint) ?? [];
  return host !== undefined && local.has(host) && Number(port) >= 1 && Number(port) <= 65535
    ? []
    : [
        fault.wrong(
          path,
          endpoint,
          '127.0.0.1:<port>, 0.0.0.0:<port>, [::1]:<port>, [::]:<port> or unix://<path>',
        ),
      ];
}

function tlsFaults(tls: GatewaySpecServersTls, protocol: string, path: FieldPath): readonly Fault[] {
  const because = 'a Sidecar has no such setting of TLS';
  const given = (['subjectAltNames', 'credentialNames', 'tlsCertificates'] as const).filter(
    (name) => (tls[name] ?? []).length > 0,
  );
  return [
    ...given.map((name) => fault.misplaced([...path, name], because)),
    ...(tls.httpsRedirect === true ? [fault.misplaced([...path, 'httpsRedirect'], because)] : []),
    ...((tls.credentialName ?? '') === '' ? [] : [fault.misplaced([...path, 'credentialName'], because)]),
    ...(tls.mode === 'ISTIO_MUTUAL' || tls.mode === 'AUTO_PASSTHROUGH'
      ? [fault.wrong([...path, 'mode'], tls.mode, 'SIMPLE or MUTUAL, as a Sidecar does')]
      : []),
    ...(meshProtocols.tls.has(protocol)
      ? []
      : [fault.misplaced(path, 'the port is not encrypted; write HTTPS or TLS as its protocol')]),
    ...serverTlsFaults(tls, path),
  ];
}
