/** Names and ports of what runs in the stack; objects, policies and configuration agree on them here. */
export const components = {
  prometheus: { name: 'prometheus', port: 9090, replicas: 2 },
  alertmanager: { name: 'alertmanager', port: 9093, gossip: 9094, replicas: 3 },
  grafana: { name: 'grafana', port: 3000, replicas: 1 },
  kubeStateMetrics: { name: 'kube-state-metrics', port: 8080, replicas: 1 },
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
