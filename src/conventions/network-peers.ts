import { labels } from './labels';
import { names } from './names';
import type { DnsPods } from '../model/platform';

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
  dns: (pods: DnsPods) => ({
    namespaceSelector: { matchLabels: { [labels.namespaceName]: pods.namespace } },
    podSelector: { matchLabels: pods.labels },
  }),
  controlPlane: (rootNamespace: string) => ({
    namespaceSelector: { matchLabels: { [labels.namespaceName]: rootNamespace } },
    podSelector: { matchLabels: { app: names.controlPlane } },
  }),
} as const;
