import type { ClusterDns, DnsPods } from '../model/platform';

/** The port that pods ask, and on which all but the pods of OpenShift listen. */
const usualPort = 53;

/**
 * Who resolves names in a cluster that says this much about it, or nothing. CoreDNS keeps the label of its predecessor
 * (https://kubernetes.io/docs/tasks/administer-cluster/coredns/). Pods of a node-local cache are in the same namespace,
 * as a CiliumLocalRedirectPolicy asks
 * (https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/).
 */
export function clusterDns({
  namespace = 'kube-system',
  labels = { 'k8s-app': 'kube-dns' },
  ports = [usualPort],
  nodeLocal,
}: {
  readonly namespace?: string;
  readonly labels?: DnsPods['labels'];
  readonly ports?: readonly number[];
  readonly nodeLocal?: string | DnsPods['labels'];
} = {}): ClusterDns {
  const pods: DnsPods = {
    name: 'kube-dns',
    namespace,
    labels,
    ports: [...new Set(ports)].sort((one, other) => one - other),
  };
  return typeof nodeLocal === 'object'
    ? {
        pods: [pods, { name: 'node-local-dns', namespace, labels: nodeLocal, ports: [usualPort] }],
        nodeAddress: undefined,
      }
    : { pods: [pods], nodeAddress: nodeLocal };
}
