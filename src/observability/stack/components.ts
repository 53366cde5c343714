/** Names and ports of what runs in the stack; objects, policies and configuration agree on them here. */
export const components = {
  prometheus: { name: 'prometheus', port: 9090 },
  alertmanager: { name: 'alertmanager', port: 9093, gossip: 9094, replicas: 3 },
  grafana: { name: 'grafana', port: 3000, metrics: '/metrics', replicas: 1 },
  kubeStateMetrics: { name: 'kube-state-metrics', port: 8080, replicas: 1 },
  /** One on each node, in the namespace of the agents; `port` is one of the node's. */
  nodeExporter: { name: 'node-exporter', port: 9100 },
  /** What others install: the kubelet of each node, and cert-manager. */
  kubelet: { name: 'kubelet', port: 10_250 },
  certManager: { name: 'cert-manager', port: 9402 },
  dingTalkBridge: { name: 'dingtalk-bridge', port: 8060, replicas: 1 },
  /** `port` is where it tells of itself, also below. Where spans come in is in `telemetryNames`. */
  collector: { name: 'otel-collector', port: 8888 },
  /** Jaeger. `query` is where it is asked, `port` where it tells of itself. */
  traceStore: { name: 'trace-store', port: 8888, query: 16_686, otlp: 4317 },
  /** One on each node, in the namespace of the agents. */
  logAgent: { name: 'log-agent', port: 8888 },
  /** Where logs come in is in `telemetryNames` and `intakePorts`. */
  logIntake: { name: 'log-intake', port: 8888 },
  /** Health of all of these; only kubelets ask. */
  collectorHealth: 13_133,
} as const;

/**
 * Data sources of Grafana, as panels, links and provisioning name them. Their addresses are provisioned, so no
 * variable chooses between them.
 */
export const dataSources = {
  metrics: { type: 'prometheus', uid: 'prometheus' },
  alerts: { type: 'alertmanager', uid: 'alertmanager' },
  logs: { type: 'elasticsearch', uid: 'logs' },
  traces: { type: 'jaeger', uid: 'traces' },
} as const;
