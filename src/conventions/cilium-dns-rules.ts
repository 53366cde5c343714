import type { ClusterDns } from '../model/platform';

/**
 * Egress by which Cilium's DNS proxy sees answers, from which it learns the addresses behind a name
 * (https://docs.cilium.io/en/stable/security/policy/language/#dns-based). Whoever answers has to be named, and so has a
 * node-local cache (cilium/cilium#24654). Rejects an address of the node, which is sometimes of the entity `host` and sometimes not
 * (cilium/cilium#18644).
 */
export function ciliumDnsRules({ pods, nodeAddress }: ClusterDns) {
  if (nodeAddress !== undefined) {
    throw new Error(`Cilium does not see who resolves names at ${nodeAddress}: say it by labels of pods`);
  }
  return pods.map(({ namespace, labels, ports }) => ({
    toEndpoints: [
      {
        matchLabels: {
          'k8s:io.kubernetes.pod.namespace': namespace,
          ...Object.fromEntries(Object.entries(labels).map(([key, value]) => [`k8s:${key}`, value])),
        },
      },
    ],
    toPorts: [
      {
        ports: ports.map((port) => ({ port: String(port), protocol: 'ANY' as const })),
        rules: { dns: [{ matchPattern: '*' }] },
      },
    ],
  }));
}
