import { components } from '../stack/components';

/** Names of the scrape jobs that rules read: an application may expose metrics of any name, so each selects one. */
export const jobs = {
  mesh: 'mesh-pods',
  gateways: 'gateways',
  controlPlane: 'istiod',
  clusterState: components.kubeStateMetrics.name,
  prometheus: components.prometheus.name,
  alertmanager: components.alertmanager.name,
  /** What the kubelet counts of containers. */
  containers: 'cadvisor',
  /** What the kubelet counts of volumes. */
  volumes: 'kubelet',
  nodes: 'node-exporter',
  certificates: 'cert-manager',
} as const;
