import { reviewRules } from '../../src/conventions/review-rules';
import { clusterDns } from '../../src/conventions/cluster-dns';
import { serviceDefaults } from '../../src/conventions/service-defaults';
import { names } from '../../src/conventions/names';
import { paths } from '../../src/conventions/paths';
import type { Unit } from '../../src/model/manifest';
import type { Cluster, Engine, Platform } from '../../src/model/platform';
import type { Service } from '../../src/model/service';
import type { Volume } from '../../src/model/volume';
import type { Tenant } from '../../src/model/tenant';

const share: Volume = {
  kind: 'nfs',
  name: 'reports',
  mount: '/reports',
  size: '10Gi',
  server: 'nas.example.com',
  share: '/export/reports',
  readOnly: false,
  credentials: undefined,
};

/** A small landscape of one cluster: payments in staging and production, media in production with a file share. */
export function sampleCluster(engine: Engine): {
  readonly cluster: Cluster;
  readonly platform: Platform;
  readonly tenants: readonly Tenant[];
  readonly units: readonly Unit[];
} {
  const cluster = clusterOf(engine);
  const tenants = [
    tenantOf('payments', 'staging', [serviceOf('payments', 'staging', 'ledger')]),
    tenantOf('payments', 'prod', [
      serviceOf('payments', 'prod', 'ledger'),
      serviceOf('payments', 'prod', 'limits'),
    ]),
    tenantOf('media', 'prod', [serviceOf('media', 'prod', 'encoder', [share])]),
  ];
  return { cluster, platform: platformOf(cluster), tenants, units: unitsOfCluster(tenants) };
}

function unitsOfCluster(tenants: readonly Tenant[]): readonly Unit[] {
  const part = (name: string): Unit => ({
    cluster: 'eu-1',
    group: names.platformGroup,
    name,
    project: undefined,
    source: paths.platform,
  });
  return [
    part('mesh'),
    part('observability'),
    ...tenants.flatMap(({ cluster, namespace: group, project, source, services }) =>
      [names.tenantUnit, ...services.map(({ name }) => name)].map((name) => ({
        cluster,
        group,
        name,
        project,
        source,
      })),
    ),
  ];
}

function clusterOf(engine: Engine): Cluster {
  return {
    name: 'eu-1',
    engine,
    cni: 'cilium',
    runtime: 'containerd',
    kubernetes: 34,
    environments: ['staging', 'prod'],
    storage: { block: 'fast', classes: {}, shares: 'nfs' },
    gateways: [],
    networks: { pods: '10.0.0.0/14', services: '10.4.0.0/16', nodes: '10.8.0.0/16', dns: clusterDns() },
    metricsAdapter: undefined,
    observability: 'plain',
  };
}

function platformOf(cluster: Cluster): Platform {
  return {
    company: 'Example',
    repository: { url: 'https://git.example.com/platform.git', branch: 'main', path: 'dist' },
    mesh: {
      revision: 'stable',
      rootNamespace: 'istio-system',
      trustDomain: 'cluster.local',
      routing: 'istio',
    },
    proxy: serviceDefaults.sidecar,
    secretStore: { name: 'vault', refresh: '1h' },
    observability: {
      host: 'grafana',
      retention: { days: 15, size: '40GB' },
      storage: '50Gi',
      replicas: 2,
      memory: '4Gi',
      certManagerNamespace: 'cert-manager',
      login: undefined,
      traceSampling: 1,
      traces: undefined,
      logStore: undefined,
      ownIntake: false,
      images: {
        prometheus: 'registry.example.com/prometheus:v3',
        alertmanager: 'registry.example.com/alertmanager:v0',
        grafana: 'registry.example.com/grafana:v12',
        kubeStateMetrics: 'registry.example.com/kube-state-metrics:v2',
        configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.83.0',
        nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
      },
      fallback: {
        email: 'platform@example.com',
        smarthost: 'mail.example.com:587',
        from: 'alerts@example.com',
      },
    },
    rateLimits: undefined,
    removals: { percent: 10, objects: 5 },
    review: reviewRules,
    environments: [
      { name: 'staging', domain: 'staging.example.com', production: false, images: 'any', traceSampling: 1 },
      { name: 'prod', domain: 'example.com', production: true, images: 'fixed', traceSampling: 1 },
    ],
    clusters: [cluster],
    freezes: [],
    delivery: { undelivered: [], delivered: [], roots: 'cluster', webhook: undefined, artifact: undefined },
    owners: undefined,
    customKinds: [],
    source: paths.platform,
  };
}

function tenantOf(project: string, environment: string, services: readonly Service[]): Tenant {
  return {
    project,
    title: `The ${project} system`,
    owner: {
      team: `team-${project}`,
      email: `${project}@example.com`,
      runbook: `https://wiki.example.com/${project}`,
    },
    environment,
    production: environment === 'prod',
    cluster: 'eu-1',
    namespace: names.namespace(project, environment, true),
    notify: { page: undefined, ticket: undefined },
    told: { undelivered: [], delivered: [] },
    quiet: undefined,
    quota: { cpu: '10', memory: '20Gi', pods: 50, storage: '100Gi' },
    podSecurity: 'restricted',
    services,
    externals: [],
    alerts: [],
    source: paths.project(project),
    extend: undefined,
  };
}

function serviceOf(
  project: string,
  environment: string,
  name: string,
  volumes: readonly Volume[] = [],
): Service {
  return {
    ...serviceDefaults,
    name,
    namespace: names.namespace(project, environment, true),
    versions: [
      {
        name: '',
        image: { repository: `registry.example.com/${name}`, tag: '1.0.0', digest: undefined },
        weight: 100,
      },
    ],
    volumes,
    source: paths.project(project),
  };
}
