/** Names and ports of what runs in the stack; objects, policies and configuration agree on them here. */
export const components = {
  prometheus: { name: 'prometheus', port: 9090, replicas: 2 },
  alertmanager: { name: 'alertmanager', port: 9093, gossip: 9094, replicas: 3 },
  grafana: { name: 'grafana', port: 3000, replicas: 1 },
  kubeStateMetrics: { name: 'kube-state-metrics', port: 8080, replicas: 1 },
  dingTalkBridge: { name: 'dingtalk-bridge', port: 8060, replicas: 1 },
} as const;
