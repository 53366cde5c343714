import { meshPorts } from './mesh-ports';
import { networkPeers } from './network-peers';

/** Rules of a NetworkPolicy that every pod with a proxy needs, sidecar and gateway alike. */
export const networkRules = {
  toDns: {
    to: [networkPeers.dns],
    ports: [
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ],
  },
  /** Configuration and certificates; a proxy that cannot get them never becomes ready (istio/istio#31717). */
  toControlPlane: (rootNamespace: string) =>
    ({
      to: [networkPeers.controlPlane(rootNamespace)],
      ports: [{ port: meshPorts.controlPlane, protocol: 'TCP' }],
    }) as const,
  /** Metrics, which are plain text and would otherwise be anybody's to read. */
  fromMetricsReader: (namespace: string) =>
    ({
      from: [networkPeers.namespace(namespace)],
      ports: [
        { port: meshPorts.mergedMetrics, protocol: 'TCP' },
        { port: meshPorts.proxyMetrics, protocol: 'TCP' },
      ],
    }) as const,
} as const;
