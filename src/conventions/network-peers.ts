import { labels } from './labels';
import { names } from './names';

/** Other ends of a connection as a NetworkPolicy names them. */
export const networkPeers = {
  anyPod: { namespaceSelector: {} },
  namespace: (namespace: string) => ({
    namespaceSelector: { matchLabels: { [labels.namespaceName]: namespace } },
  }),
  /** Pods of a service, in every version, or of a gateway. */
  service: (namespace: string, service: string) => ({
    namespaceSelector: { matchLabels: { [labels.namespaceName]: namespace } },
    podSelector: { matchLabels: { [labels.service]: service } },
  }),
  /** Pods of every tenant: only tenants' namespaces carry the label. */
  tenants: {
    namespaceSelector: { matchExpressions: [{ key: labels.project, operator: 'Exists' }] },
  },
  /**
   * CoreDNS keeps the label of its predecessor
   * (https://kubernetes.io/docs/tasks/administer-cluster/coredns/).
   */
  dns: {
    namespaceSelector: { matchLabels: { [labels.namespaceName]: 'kube-system' } },
    podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
  },
  controlPlane: (rootNamespace: string) => ({
    namespaceSelector: { matchLabels: { [labels.namespaceName]: rootNamespace } },
    podSelector: { matchLabels: { app: names.controlPlane } },
  }),
} as const;
