import type { PlatformDefinition } from '../../src/definition/platform-definition';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { Sources } from '../../src/definition/sources';

/** A valid platform with one Flux cluster of two environments and one Argo CD cluster. */
export const platform: PlatformDefinition = {
  company: 'Test',
  repository: { url: 'https://git.test.example/platform.git' },
  environments: { dev: { domain: 'dev.test.example' }, prod: { domain: 'test.example', production: true } },
  clusters: {
    office: {
      engine: 'fluxcd',
      cni: 'calico',
      runtime: 'containerd',
      kubernetes: '1.33',
      environments: ['dev', 'prod'],
      storage: { block: 'local', shares: 'nfs' },
      gateways: { public: { issuer: 'letsencrypt' }, internal: { issuer: 'company' } },
      networks: { pods: '10.42.0.0/16', services: '10.43.0.0/16', nodes: '10.1.0.0/16' },
    },
    east: {
      engine: 'argocd',
      cni: 'cilium',
      runtime: 'cri-o',
      kubernetes: '1.35',
      environments: ['prod'],
      storage: { block: 'fast', shares: 'smb' },
      gateways: { public: { issuer: 'letsencrypt' } },
      networks: { pods: '10.52.0.0/16', services: '10.53.0.0/16', nodes: '10.2.0.0/16' },
    },
  },
  observability: {
    images: {
      prometheus: 'quay.io/prometheus/prometheus:v3.5.0',
      alertmanager: 'quay.io/prometheus/alertmanager:v0.28.1',
      grafana: 'docker.io/grafana/grafana:12.0.1',
      kubeStateMetrics: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.16.0',
      configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.83.0',
      nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
    },
    fallback: { email: 'ops@test.example', smarthost: 'mail.test.example:587', from: 'alerts@test.example' },
  },
};

/** A valid project with a web service that calls an api. */
export const project: ProjectDefinition = {
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@test.example', runbook: 'https://wiki.test.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    api: { runtime: { runtime: 'java', version: 17 }, ports: { http: 8080 } },
    web: {
      runtime: { runtime: 'nginx' },
      ports: { http: 8080 },
      calls: ['api'],
      expose: { host: 'shop' },
    },
  },
};

const image = (name: string) => ({ repository: `registry.test.example/${name}`, tag: '1.0.0' });

/** Sources as `load` would hand them over; every service gets an image in every environment. */
export function sourcesOf(
  projects: Readonly<Record<string, unknown>> = { shop: project },
  overPlatform: unknown = platform,
  files: Readonly<Record<string, string>> = {},
): Sources {
  return {
    platform: { file: 'apps/platform.ts', definition: overPlatform },
    projects: Object.entries(projects).map(([name, definition]) => ({
      name,
      file: `apps/${name}/project.ts`,
      definition,
      images: imagesOf(name, definition),
    })),
    readText: (file) => files[file],
  };
}

function imagesOf(project: string, definition: unknown) {
  const { environments = {}, services = {} } = definition as Partial<ProjectDefinition>;
  const keys = Object.entries(services).flatMap(([name, service]) =>
    service.versions === undefined
      ? [name]
      : Object.keys(service.versions).map((version) => `${name}/${version}`),
  );
  return Object.fromEntries(
    Object.keys(environments).map((environment) => [
      environment,
      {
        file: `apps/${project}/images/${environment}.json`,
        definition: Object.fromEntries(keys.map((key) => [key, image(key.replace('/', '-').toLowerCase())])),
      },
    ]),
  );
}
