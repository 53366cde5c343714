import { components } from '../stack/components';

/** Names of the scrape jobs, as queries ask for them: an application may expose metrics of any name. */
export const jobNames = {
  meshPods: 'mesh-pods',
  gateways: 'gateways',
  istiod: 'istiod',
  kubeStateMetrics: components.kubeStateMetrics.name,
  prometheus: components.prometheus.name,
  alertmanager: components.alertmanager.name,
  /** Volumes, as the kubelet counts them. */
  kubelet: 'kubelet',
  /** Containers, as the kubelet counts them. */
  cadvisor: 'cadvisor',
  nodes: 'node-exporter',
  certManager: 'cert-manager',
} as const;
