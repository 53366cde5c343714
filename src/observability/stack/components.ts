/** Names and ports of what runs in the stack; objects, policies and configuration agree on them here. */
export const components = {
  prometheus: { name: 'prometheus', port: 9090, replicas: 2 },
  alertmanager: { name: 'alertmanager', port: 9093, gossip: 9094, replicas: 3 },
  grafana: { name: 'grafana', port: 3000, replicas: 1 },
  kubeStateMetrics: { name: 'kube-state-metrics', port: 8080, replicas: 1 },
} as const;

/**
 * Data sources of Grafana, as panels, links and provisioning name them. Their addresses are provisioned, so no
 * variable chooses between them.
 */
export const dataSources = {
  metrics: { type: 'prometheus', uid: 'prometheus' },
  alerts: { type: 'alertmanager', uid: 'alertmanager' },
  logs: { uid: 'logs' },
  traces: { uid: 'traces' },
} as const;
