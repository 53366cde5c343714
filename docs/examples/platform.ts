import { definePlatform } from 'meshwright';

/** The platform that the examples beside it run on: one environment on each of two clusters. */
export default definePlatform({
  company: 'Acme',
  repository: { url: 'https://git.acme.example/platform/meshwright.git' },
  environments: {
    dev: { domain: 'dev.acme.example' },
    prod: { domain: 'acme.example', production: true },
  },
  clusters: {
    office: {
      engine: 'fluxcd',
      cni: 'calico',
      runtime: 'containerd',
      kubernetes: '1.33',
      environments: ['dev'],
      storage: { block: 'ceph-block', classes: { nvme: 'ceph-nvme' }, shares: 'nfs' },
      gateways: { public: { issuer: 'letsencrypt' }, internal: { issuer: 'acme-ca', tcp: [3306] } },
      networks: { pods: '10.10.0.0/16', services: '10.11.0.0/16', nodes: '10.12.0.0/20' },
    },
    east: {
      engine: 'argocd',
      cni: 'cilium',
      runtime: 'cri-o',
      kubernetes: '1.35',
      environments: ['prod'],
      storage: { block: 'fast', classes: { nvme: 'vsphere-nvme' }, shares: 'smb' },
      pools: { gpu: { labels: { pool: 'gpu' }, taints: [{ key: 'gpu', effect: 'NoSchedule' }] } },
      metricsAdapter: 'custom-metrics',
      gateways: { public: { issuer: 'letsencrypt' }, internal: { issuer: 'acme-ca', tcp: [3306] } },
      networks: { pods: '10.20.0.0/16', services: '10.21.0.0/16', nodes: '10.22.0.0/20' },
    },
  },
  priorities: ['critical'],
  identity: {
    issuers: {
      customers: {
        issuer: 'https://login.acme.example/realms/customers',
        jwksUri: 'https://login.acme.example/realms/customers/protocol/openid-connect/certs',
        audiences: ['shop'],
      },
    },
  },
  rateLimits: {
    image: 'docker.io/envoyproxy/ratelimit:99d85510',
    redis: { image: 'docker.io/library/redis:8.0.3' },
  },
  observability: {
    logs: { intake: { host: 'logs.acme.example', port: 5000, addresses: ['10.50.0.0/24'] } },
    images: {
      prometheus: 'quay.io/prometheus/prometheus:v3.5.0',
      alertmanager: 'quay.io/prometheus/alertmanager:v0.28.1',
      grafana: 'docker.io/grafana/grafana:12.0.1',
      kubeStateMetrics: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.16.0',
      configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.83.0',
      nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
    },
    fallback: {
      email: 'platform@acme.example',
      smarthost: 'smtp.acme.example:587',
      from: 'alerts@acme.example',
    },
  },
});
