import type { SidecarSpecInboundConnectionPool } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { fault, type Fault } from './fault';

/** How many connections and requests there may be. */
export function connectionPoolFaults(
  pool: SidecarSpecInboundConnectionPool | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (pool === undefined) return [];
  const { http, tcp } = pool;
  if (http === undefined && tcp === undefined) {
    return [fault.missing([...path, 'http'], 'a pool without http and tcp limits nothing')];
  }
  const counts = [
    ...(
      [
        'http1MaxPendingRequests',
        'http2MaxRequests',
        'maxConcurrentStreams',
        'maxRequestsPerConnection',
        'maxRetries',
      ] as const
    ).map((name) => [['http', name], http?.[name]] as const),
    [['tcp', 'maxConnections'], tcp?.maxConnections] as const,
  ];
  const keepalive = tcp?.tcpKeepalive;
  return [
    ...counts.flatMap(([at, value]) =>
      (value ?? 0) < 0 ? [fault.wrong([...path, ...at], value ?? 0, 'a number that is not negative')] : [],
    ),
    ...durationFaults(http?.idleTimeout, [...path, 'http', 'idleTimeout']),
    ...durationFaults(tcp?.connectTimeout, [...path, 'tcp', 'connectTimeout']),
    ...durationFaults(tcp?.maxConnectionDuration, [...path, 'tcp', 'maxConnectionDuration']),
    ...durationFaults(tcp?.idleTimeout, [...path, 'tcp', 'idleTimeout']),
    ...durationFaults(keepalive?.time, [...path, 'tcp', 'tcpKeepalive', 'time']),
    ...durationFaults(keepalive?.interval, [...path, 'tcp', 'tcpKeepalive', 'interval']),
    ...(http?.h2UpgradePolicy === 'UPGRADE' && http.useClientProtocol === true
      ? [fault.misplaced([...path, 'http', 'useClientProtocol'], 'UPGRADE makes every request one of HTTP/2')]
      : []),
  ];
}
