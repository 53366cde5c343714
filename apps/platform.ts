import { definePlatform, pagerDuty, slack, webhook, type PoolDefinition } from 'meshwright';

/** Nodes with disks of their own, for nothing else. */
const databases: PoolDefinition = {
  labels: { 'acme.example/pool': 'databases' },
  taints: [{ key: 'acme.example/pool', value: 'databases', effect: 'NoSchedule' }],
};

export default definePlatform({
  company: 'Acme',
  repository: { url: 'https://git.acme.example/platform/meshwright.git' },

  environments: {
    // Nobody works on it at night or on Sundays.
    dev: {
      domain: 'dev.acme.example',
      traceSampling: 100,
      quiet: { timeZone: 'Europe/Berlin', nights: { from: '20:00', to: '07:00' }, days: ['sunday'] },
    },
    staging: { domain: 'staging.acme.example', traceSampling: 10 },
    // Petclinic publishes `latest` only: until its own images are built, no tag can be asked for.
    prod: { domain: 'acme.example', production: true, images: 'any' },
  },

  clusters: {
    office: {
      engine: 'fluxcd',
      cni: 'calico',
      runtime: 'containerd',
      kubernetes: '1.33',
      environments: ['dev', 'staging'],
      storage: { block: 'ceph-block', shares: 'nfs' },
      gateways: {
        public: { issuer: 'letsencrypt' },
        // 3306 is for developers who look into a database.
        internal: { issuer: 'acme-ca', tcp: [3306], replicas: { min: 1, max: 2 } },
      },
      networks: { pods: '10.10.0.0/16', services: '10.11.0.0/16', nodes: '10.12.0.0/20' },
    },
    'prod-east': {
      engine: 'argocd',
      cni: 'cilium',
      runtime: 'cri-o',
      kubernetes: '1.35',
      environments: ['prod'],
      storage: { block: 'vsphere-fast', classes: { nvme: 'vsphere-nvme' }, shares: 'smb' },
      pools: { databases },
      gateways: {
        public: { issuer: 'letsencrypt', replicas: { min: 3, max: 10 } },
        internal: { issuer: 'acme-ca' },
      },
      metricsAdapter: 'custom-metrics',
      networks: { pods: '10.20.0.0/16', services: '10.21.0.0/16', nodes: '10.22.0.0/20' },
    },
    'prod-west': {
      engine: 'argocd',
      cni: 'cilium',
      runtime: 'cri-o',
      kubernetes: '1.35',
      environments: ['prod'],
      storage: { block: 'vsphere-fast', classes: { nvme: 'vsphere-nvme' }, shares: 'smb' },
      pools: { databases },
      gateways: {
        public: { issuer: 'letsencrypt', replicas: { min: 3, max: 10 } },
        internal: { issuer: 'acme-ca' },
      },
      metricsAdapter: 'custom-metrics',
      networks: { pods: '10.30.0.0/16', services: '10.31.0.0/16', nodes: '10.32.0.0/20' },
    },
  },

  // Teams of the organization; of a project it is its own that reviews.
  owners: { organization: 'acme', platform: 'platform', security: 'security' },

  // A push is applied at once, and what cannot be applied is told where everybody looks.
  delivery: {
    webhook: { from: 'gitlab', secret: 'git-webhook' },
    undelivered: ['delivery'],
  },

  // Goes first when a zone is lost and nodes are full.
  priorities: ['customer-facing'],

  // A tag, so that an upgrade of Istio moves it and not every namespace.
  mesh: { revision: 'stable' },
  secrets: { store: 'vault', refresh: '1h' },
  // Databases and brokers where everybody looks for them.
  norms: { ports: { amqp: 5672, mongo: 27017, mysql: 3306, postgres: 5432, redis: 6379 } },

  // Partners get tokens from the company's Keycloak; the shop asks for them.
  identity: {
    issuers: {
      partners: {
        issuer: 'https://login.acme.example/realms/partners',
        jwksUri: 'https://login.acme.example/realms/partners/protocol/openid-connect/certs',
        audiences: ['robot-shop'],
      },
    },
  },

  rateLimits: {
    image: 'docker.io/envoyproxy/ratelimit:99d85510',
    redis: { image: 'docker.io/library/redis:8.0.3' },
  },

  observability: {
    retention: { days: 30, size: '40GB' },
    traceSampling: 1,
    traces: {
      collector: 'docker.io/otel/opentelemetry-collector-contrib:0.130.0',
      store: 'docker.io/jaegertracing/jaeger:2.11.0',
    },
    logs: {
      store: {
        hosts: ['https://logs.acme.example:9200'],
        privateAuthority: true,
        collector: 'docker.io/otel/opentelemetry-collector-contrib:0.130.0',
      },
      intake: 'own',
    },
    // The same Keycloak, for people.
    grafana: {
      oidc: {
        name: 'Acme',
        clientId: 'grafana',
        authUrl: 'https://login.acme.example/realms/staff/protocol/openid-connect/auth',
        tokenUrl: 'https://login.acme.example/realms/staff/protocol/openid-connect/token',
        apiUrl: 'https://login.acme.example/realms/staff/protocol/openid-connect/userinfo',
        scopes: ['openid', 'profile', 'email', 'groups'],
        roles: { admin: ['platform'], viewer: 'everybody' },
      },
    },
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
    receivers: {
      // Who is on call this week, whatever the project.
      oncall: pagerDuty({ secret: 'pagerduty-oncall' }),
      delivery: slack({ channel: '#delivery', secret: 'slack-delivery' }),
    },
    deadManSwitch: webhook({ host: 'hc.deadman.example', secret: 'dead-man-switch' }),
  },

  // For every service of every project, unless its runtime or its owner knows better.
  defaults: {
    env: { TZ: 'UTC' },
    resilience: { circuitBreaker: { consecutiveErrors: 5, ejectionTime: '30s', maxEjection: '50%' } },
  },
});
