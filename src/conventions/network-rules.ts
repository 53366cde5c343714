import type { ClusterDns } from '../model/platform';
import { meshPorts } from './mesh-ports';
import { networkPeers } from './network-peers';

const byUdpAndTcp = (port: number) => [
  { port, protocol: 'UDP' as const },
  { port, protocol: 'TCP' as const },
];

/** Rules of a NetworkPolicy that every pod with a proxy needs, sidecar and gateway alike. */
export const networkRules = {
  /**
   * Name resolution, on the ports of pods, since a policy sees what the Service's port was translated to
   * (cilium/cilium#13308); and a cache of the node, which is no pod and has no label.
   */
  toDns: ({ pods, nodeAddress }: ClusterDns) => [
    ...pods.map((some) => ({ to: [networkPeers.dns(some)], ports: some.ports.flatMap(byUdpAndTcp) })),
    ...(nodeAddress === undefined
      ? []
      : [{ to: [{ ipBlock: { cidr: `${nodeAddress}/32` } }], ports: byUdpAndTcp(53) }]),
  ],
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
